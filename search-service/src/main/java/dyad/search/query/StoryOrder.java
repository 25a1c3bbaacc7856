package dyad.search.query;

import java.util.Locale;

/** In which order stories are found. */
public enum StoryOrder {
  /** By the latest article that answers. */
  NEWEST,
  /** By the first article that answers. */
  OLDEST,
  /** By how many articles answer. */
  LARGEST;

  /** The name in a request. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
