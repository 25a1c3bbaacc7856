package dyad.classify.publish;

/** How large a record's value may be, so that it passes with its headers under Kafka's 1 MiB. */
final class RecordSize {
  static final int MAX_VALUE = 1_000_000;

  private RecordSize() {}
}
