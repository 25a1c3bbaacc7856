package dyad.ingest.normalize;

/** An entry lacks what an article needs; the message says what. */
final class UnusableEntryException extends Exception {
  private static final long serialVersionUID = 1L;

  UnusableEntryException(String message) {
    super(message);
  }
}
