package dyad.stack.alert;

/** What a person asked for could not be done; the message says why, and what to do. */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final boolean isAway;

  private ApiException(String message, boolean isAway) {
    super(message);
    this.isAway = isAway;
  }

  static ApiException refused(String message) {
    return new ApiException(message, false);
  }

  static ApiException away(String message) {
    return new ApiException(message, true);
  }

  /** Whether nothing answers, so that the same may be done later. */
  public boolean isAway() {
    return isAway;
  }
}
