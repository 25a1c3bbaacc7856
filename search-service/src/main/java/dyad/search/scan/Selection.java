package dyad.search.scan;

import java.time.Duration;
import java.time.Instant;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which stories to read: those first seen in a period, as far as their articles match.
 *
 * @param filter what articles must match, null for every article
 * @param from the first moment, null for no bound
 * @param before the moment after the last, null for no bound
 * @param detail what is read besides what counting needs
 */
public record Selection(
    @Nullable Query filter, @Nullable Instant from, @Nullable Instant before, Detail detail) {

  /** What is read of an article besides what counting needs. */
  public enum Detail {
    /** Nothing. */
    NONE,
    /** What it says in short. */
    WORDS,
    /** That, and who acts on whom. */
    ACTORS
  }

  /**
   * How far around the period articles are read, so that a story that began before it is known not
   * to belong, and one that goes on after it is known whole.
   */
  static final Duration MARGIN = Duration.ofDays(14);

  boolean holds(Story story) {
    Instant seen = story.firstSeen();
    return (from == null || !seen.isBefore(from)) && (before == null || seen.isBefore(before));
  }
}
