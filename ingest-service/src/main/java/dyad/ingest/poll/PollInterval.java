package dyad.ingest.poll;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long to leave a feed alone after a poll. A little is added at random, never taken away, so
 * that feeds drift apart and no server is asked before it said.
 *
 * @param usual after a success
 * @param longest after however many failures; a server's own wish may be up to twice as long
 */
record PollInterval(Duration usual, Duration longest) {
  /** A feed that is gone for good is asked again this seldom: some come back. */
  static final Duration GONE = Duration.ofDays(7);

  private static final double SPREAD = 0.1;
  private static final int MOST_DOUBLINGS = 20;

  PollInterval {
    if (usual.isNegative() || usual.isZero() || longest.compareTo(usual) < 0) {
      throw new IllegalArgumentException(
          "the poll interval must be above zero and at most the longest: "
              + usual
              + ", "
              + longest);
    }
  }

  /**
   * After a success.
   *
   * @param random from 0 to 1
   */
  Duration afterSuccess(double random) {
    return spread(usual, random);
  }

  /** After a feed was found gone. */
  Duration afterGone(double random) {
    return spread(GONE, random);
  }

  /**
   * After failures in a row: twice as long for each but the first.
   *
   * @param failures 1 or more
   * @param retryAfter what the server asked for, null when nothing
   */
  Duration afterFailure(int failures, @Nullable Duration retryAfter, double random) {
    int doublings = Math.min(failures - 1, MOST_DOUBLINGS);
    Duration backOff = shorter(usual.multipliedBy(1L << doublings), longest);
    Duration asked =
        retryAfter == null ? Duration.ZERO : shorter(retryAfter, longest.multipliedBy(2));
    return spread(asked.compareTo(backOff) > 0 ? asked : backOff, random);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Duration spread(Duration interval, double random) {
    return interval.plusMillis(Math.round(interval.toMillis() * SPREAD * random));
  }
}
