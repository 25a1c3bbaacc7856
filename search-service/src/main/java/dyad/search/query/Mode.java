package dyad.search.query;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What decides which articles are found, and in which order, when the best are to come first. */
public enum Mode {
  /** The words of the query (BM25). */
  LEXICAL,
  /** The meaning of its free words. */
  SEMANTIC,
  /** Both, fused by reciprocal rank. */
  HYBRID;

  /** The name in requests and answers. */
  @JsonValue
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
