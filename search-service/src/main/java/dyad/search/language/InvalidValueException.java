package dyad.search.language;

/** A value in a query cannot be one of its field. Tells what was wrong with which value. */
final class InvalidValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String value;

  InvalidValueException(String value, String complaint) {
    super(complaint);
    this.value = value;
  }

  /** The value as it stands in the query. */
  String value() {
    return value;
  }
}
