package dyad.search.elastic;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;

/** Tells what a failure of the Elasticsearch client means. */
public final class ElasticFailure {
  private static final int BAD_REQUEST = 400;

  private ElasticFailure() {}

  /**
   * The failure as {@link ElasticsearchAwayException} or {@link RefusedRequestException}.
   *
   * @param failure what the client threw, or what its future was completed with
   */
  public static RuntimeException of(Throwable failure) {
    Throwable cause = unwrap(failure);
    if (cause instanceof ElasticsearchAwayException away) {
      return away;
    }
    if (cause instanceof ElasticsearchException answered) {
      return answered(answered);
    }
    return new ElasticsearchAwayException("Elasticsearch does not answer: " + told(cause), cause);
  }

  /** Why Elasticsearch says that something is wrong: the innermost reason it gives. */
  public static String reason(ErrorCause error) {
    ErrorCause first = error.rootCause().isEmpty() ? error : error.rootCause().getFirst();
    ErrorCause innermost = first;
    for (ErrorCause next = first; next != null; next = next.causedBy()) {
      innermost = next;
    }
    String reason = innermost.reason();
    return reason == null ? String.valueOf(innermost.type()) : reason;
  }

  private static RuntimeException answered(ElasticsearchException answer) {
    String reason = reason(answer.error());
    return answer.status() == BAD_REQUEST
        ? new RefusedRequestException(reason, answer)
        : new ElasticsearchAwayException(
            "Elasticsearch answers " + answer.status() + ": " + reason, answer);
  }

  private static Throwable unwrap(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() != null
        ? failure.getCause()
        : failure;
  }

  private static String told(Throwable cause) {
    if (cause instanceof TimeoutException) {
      return "no answer in time";
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }
}
