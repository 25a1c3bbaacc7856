package dyad.search.api;

/** A request's body or header does not say what it should; names the part. */
final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String part;

  InvalidRequestException(String part, String complaint) {
    super(complaint);
    this.part = part;
  }

  /** The part of the request: a field of the body, or a header. */
  String part() {
    return part;
  }
}
