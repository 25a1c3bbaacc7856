package dyad.search.api;

import org.springframework.http.HttpStatus;

/** A change is refused because it does not say which state it changes, or not the present one. */
final class PreconditionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  private PreconditionException(HttpStatus status, String complaint) {
    super(complaint);
    this.status = status;
  }

  /** The request has no {@code If-Match} (RFC 6585, 3). */
  static PreconditionException missing() {
    return new PreconditionException(
        HttpStatus.PRECONDITION_REQUIRED,
        "the header If-Match is missing: send the ETag of the article as you saw it");
  }

  /** The article has changed (RFC 9110, 13.1.1). */
  static PreconditionException failed() {
    return new PreconditionException(
        HttpStatus.PRECONDITION_FAILED,
        "the article has changed since; read it again and decide again");
  }

  /** The status to answer with. */
  HttpStatus status() {
    return status;
  }
}
