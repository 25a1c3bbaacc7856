package dyad.web.alert;

/** A field of a form holds something that cannot be what it asks for. */
final class UnreadableFieldException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableFieldException(String complaint) {
    super(complaint);
  }
}
