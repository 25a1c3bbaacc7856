package dyad.classify.api;

/** A request's body is longer than we take. */
final class BodyTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BodyTooLargeException(int limit) {
    super("the body is over the limit of %d bytes".formatted(limit));
  }
}
