package dyad.ingest.poll;

import dyad.event.FeedRhythm;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long to leave a feed alone after a poll. A little is added at random, never taken away, so
 * that feeds drift apart and no server is asked before it said.
 *
 * @param shortest after a success, whatever the feed's rhythm
 * @param quiet the longest after a success, unless the outlet asks for more
 * @param longest after however many failures, and however much an outlet asks for; only to {@code
 *     Retry-After} up to twice as long is granted
 */
record PollInterval(Duration shortest, Duration quiet, Duration longest) {
  /** A feed that is gone for good is asked again this seldom: some were never meant to go. */
  static final Duration GONE = Duration.ofDays(30);

  private static final double SPREAD = 0.1;
  private static final int MOST_DOUBLINGS = 20;

  /** A server that keeps us out is left alone as if we had failed so much more often. */
  private static final int BLOCKED_DOUBLINGS = 4;

  /** Half the time between two entries, so that one waits a quarter of it on average. */
  private static final int POLLS_AN_ENTRY = 2;

  /** After so long a silence, as a multiple of the interval, it grows with the silence. */
  private static final int PATIENCE = 20;

  PollInterval {
    if (shortest.isNegative() || shortest.isZero() || longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException(
          "the poll interval must be above zero and at most the longest: "
              + shortest
              + ", "
              + longest);
    }
    quiet = shorter(longer(quiet, shortest), longest);
  }

  /**
   * After a success.
   *
   * @param asked how long the outlet wants the feed to be left alone, zero when it does not say
   * @param random from 0 to 1
   */
  Duration afterSuccess(FeedRhythm rhythm, Duration asked, Instant now, double random) {
    return spread(longer(byRhythm(rhythm, now), shorter(asked, longest)), random);
  }

  private Duration byRhythm(FeedRhythm rhythm, Instant now) {
    Long gap = rhythm.gapSeconds();
    if (gap == null || rhythm.newest() == null) {
      return shortest;
    }
    Duration usual = Duration.ofSeconds(gap).dividedBy(POLLS_AN_ENTRY);
    Duration silence = Duration.between(rhythm.newest(), now).dividedBy(PATIENCE);
    return shorter(longer(longer(usual, silence), shortest), quiet);
  }

  /** After a feed was found gone. */
  Duration afterGone(double random) {
    return spread(GONE, random);
  }

  /** After a poll that failed by no fault of the feed's. */
  Duration afterTroubleOfOurs(double random) {
    return spread(shortest, random);
  }

  /**
   * After failures in a row: twice as long for each but the first.
   *
   * @param failures 1 or more
   * @param blocked whether the server keeps us out
   * @param retryAfter what the server asked for, null when nothing
   */
  Duration afterFailure(
      int failures, boolean blocked, @Nullable Duration retryAfter, double random) {
    int doublings = Math.min(failures - 1, MOST_DOUBLINGS) + (blocked ? BLOCKED_DOUBLINGS : 0);
    Duration backOff = shorter(shortest.multipliedBy(1L << doublings), longest);
    Duration asked =
        retryAfter == null ? Duration.ZERO : shorter(retryAfter, longest.multipliedBy(2));
    return spread(longer(asked, backOff), random);
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static Duration longer(Duration a, Duration b) {
    return a.compareTo(b) > 0 ? a : b;
  }

  private static Duration spread(Duration interval, double random) {
    return interval.plusMillis(Math.round(interval.toMillis() * SPREAD * random));
  }
}
