package dyad.search.story;

import java.time.Instant;
import java.util.Comparator;

/**
 * A story's name and age. The older of two stories takes in the other; of equal age the one whose
 * id sorts first, so that the outcome never depends on order.
 *
 * @param id the story's id, made of its first article's
 * @param since when its first article was fetched
 */
public record StoryName(String id, Instant since) implements Comparable<StoryName> {
  private static final String PREFIX = "s-";
  private static final Comparator<StoryName> OLDEST_FIRST =
      Comparator.comparing(StoryName::since).thenComparing(StoryName::id);

  /** The story that an article begins. */
  static StoryName of(String articleId, Instant fetched) {
    return new StoryName(PREFIX + articleId, fetched);
  }

  /**
   * The article after which a story of that id is named; the same text when it is no story's id.
   */
  public static String articleOf(String storyId) {
    return storyId.startsWith(PREFIX) ? storyId.substring(PREFIX.length()) : storyId;
  }

  @Override
  public int compareTo(StoryName other) {
    return OLDEST_FIRST.compare(this, other);
  }
}
