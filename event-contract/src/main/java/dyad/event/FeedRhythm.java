package dyad.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a feed brings something new.
 *
 * @param newest when an entry was last new to us, null before the first
 * @param gapSeconds usual time between two new entries, smoothed over the latest ones; null while
 *     too few have come to tell
 * @param perDay new entries a day, smoothed over about a week; null while too few have come to tell
 */
public record FeedRhythm(
    @Nullable Instant newest, @Nullable Long gapSeconds, @Nullable Double perDay) {
  /** Nothing known yet. */
  public static final FeedRhythm UNKNOWN = new FeedRhythm(null, null, null);

  public FeedRhythm {
    if (gapSeconds != null) {
      Check.atLeast("rhythm.gapSeconds", 0, gapSeconds);
    }
    if (perDay != null && !(perDay >= 0)) {
      throw new InvalidEventException("rhythm.perDay", "must be at least 0", perDay);
    }
  }
}
