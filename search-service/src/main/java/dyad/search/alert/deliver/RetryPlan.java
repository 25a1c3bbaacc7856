package dyad.search.alert.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** When a failed delivery is tried again: eight times within about a day, then no more. */
final class RetryPlan {
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(5),
          Duration.ofHours(8),
          Duration.ofHours(8));

  /** Most that a receiver may ask us to wait. */
  private static final Duration LONGEST = Duration.ofHours(24);

  /** Pauses vary by a fifth, so that what failed together does not come back together. */
  private static final int SPREAD_PERCENT = 20;

  private RetryPlan() {}

  /**
   * When to try next; empty when it is to be given up.
   *
   * @param alertId the alert, which decides on how much the pause varies
   * @param failed how many attempts have failed
   * @param asked how long the receiver asked us to wait, null when it did not
   */
  static Optional<Instant> next(String alertId, int failed, @Nullable Duration asked, Instant now) {
    if (failed > PAUSES.size()) {
      return Optional.empty();
    }
    Duration planned = varied(PAUSES.get(failed - 1), alertId + failed);
    Duration wished = asked == null ? Duration.ZERO : asked;
    Duration longer = planned.compareTo(wished) > 0 ? planned : wished;
    return Optional.of(now.plus(longer.compareTo(LONGEST) > 0 ? LONGEST : longer));
  }

  private static Duration varied(Duration pause, String by) {
    int percent = Math.floorMod(by.hashCode(), 2 * SPREAD_PERCENT + 1) - SPREAD_PERCENT;
    return pause.plus(pause.multipliedBy(percent).dividedBy(100));
  }
}
