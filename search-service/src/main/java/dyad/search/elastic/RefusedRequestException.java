package dyad.search.elastic;

/** Elasticsearch understood the request and finds it wrong. Trying again cannot help. */
public final class RefusedRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedRequestException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
