package dyad.ingest.api;

/** A request has a field that cannot be taken; names it and says why. */
final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  InvalidRequestException(String field, String complaint) {
    super(field + " " + complaint);
    this.field = field;
  }

  String field() {
    return field;
  }
}
