package dyad.classify.train;

/** A training item that cannot be used; the message says which and why. */
public final class InvalidTrainingDataException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidTrainingDataException(String message, Throwable cause) {
    super(message, cause);
  }
}
