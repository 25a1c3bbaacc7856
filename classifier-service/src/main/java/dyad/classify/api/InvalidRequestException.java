package dyad.classify.api;

/** A request's body cannot be used; says which field and why. */
final class InvalidRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String field;

  InvalidRequestException(String field, String complaint) {
    super(field + " " + complaint);
    this.field = field;
  }

  /** The field at fault, like {@code [3].title}. */
  String field() {
    return field;
  }
}
