package dyad.stack;

/** Something that a person at the terminal has to know and can mend; the message says what. */
final class StackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StackException(String message) {
    super(message);
  }

  StackException(String message, Throwable cause) {
    super(message, cause);
  }
}
