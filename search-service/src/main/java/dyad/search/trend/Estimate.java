package dyad.search.trend;

import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A number that was estimated, with its 95% interval.
 *
 * @param value the estimate, null when there is nothing to make it from
 * @param low the interval's lower end, null when it cannot be told
 * @param high the interval's upper end, null when it cannot be told
 */
record Estimate(@Nullable Double value, @Nullable Double low, @Nullable Double high) {
  /** The share of cases that an interval may miss. */
  static final double ERROR_RATE = 0.05;

  /** Nothing can be said. */
  static final Estimate UNKNOWN = new Estimate(null, null, null);

  /** A share of independent cases, with Wilson's score interval. */
  static Estimate share(int cases, int all) {
    if (all == 0) {
      return UNKNOWN;
    }
    Interval wilson = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(all, cases, ERROR_RATE);
    return new Estimate(
        (double) cases / all, clipped(wilson.getLowerBound()), clipped(wilson.getUpperBound()));
  }

  /** A number without an interval. */
  static Estimate bare(double value) {
    return new Estimate(value, null, null);
  }

  static double clipped(double share) {
    return Math.clamp(share, 0, 1);
  }
}
