package dyad.classify.publish;

/** An article with its labels does not fit into a Kafka record. */
public final class OversizedEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OversizedEventException(int bytes) {
    super(
        "the classified article has %d bytes, the limit is %d"
            .formatted(bytes, RecordSize.MAX_VALUE));
  }
}
