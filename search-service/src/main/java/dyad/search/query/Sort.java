package dyad.search.query;

import java.util.Locale;

/**
 * In which order articles are found. Ties are broken by the article's id, so it is a full order.
 */
public enum Sort {
  /** Best match first, of equal matches the newest. */
  RELEVANCE,
  /** Latest published first. */
  NEWEST,
  /** First published first. */
  OLDEST;

  /** The name in a request. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
