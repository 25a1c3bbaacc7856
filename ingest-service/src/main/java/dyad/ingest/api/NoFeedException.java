package dyad.ingest.api;

/** There is no feed at an address; the message says why. */
final class NoFeedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoFeedException(String reason) {
    super("no feed can be read there: " + reason);
  }
}
