package dyad.search.elastic;

import org.jspecify.annotations.Nullable;

/** Elasticsearch does not answer, or answers that it cannot now. The same may succeed later. */
public final class ElasticsearchAwayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ElasticsearchAwayException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }

  public ElasticsearchAwayException(String reason) {
    this(reason, null);
  }
}
