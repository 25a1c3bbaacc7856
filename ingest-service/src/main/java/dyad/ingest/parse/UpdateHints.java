package dyad.ingest.parse;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How often an outlet wants its feed to be asked for, as the feed says.
 *
 * @param period shortest time between two requests, by RSS's {@code ttl} (minutes) or the
 *     syndication module's {@code updatePeriod} and {@code updateFrequency}, the longer of both;
 *     null when not said
 * @param skipHours hours of the day in UTC, 0 to 23, in which not to ask (RSS 2.0)
 * @param skipDays days in UTC on which not to ask (RSS 2.0)
 */
public record UpdateHints(
    @Nullable Duration period, Set<Integer> skipHours, Set<DayOfWeek> skipDays) {
  /** Nothing said. */
  public static final UpdateHints NONE = new UpdateHints(null, Set.of(), Set.of());

  public UpdateHints {
    skipHours = Set.copyOf(skipHours);
    skipDays = Set.copyOf(skipDays);
  }
}
