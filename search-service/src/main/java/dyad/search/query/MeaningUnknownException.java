package dyad.search.query;

import org.jspecify.annotations.Nullable;

/** What a question means cannot be found out now; its words can still be searched. */
public final class MeaningUnknownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public MeaningUnknownException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
