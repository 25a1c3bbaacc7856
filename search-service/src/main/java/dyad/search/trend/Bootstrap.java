package dyad.search.trend;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * Intervals by resampling: the statistic of many samples drawn from the cases at hand, with
 * replacement (Efron's percentile interval). For statistics whose distribution is not known.
 */
final class Bootstrap {
  private static final int RESAMPLES = 1_000;
  private static final String GENERATOR = "L64X128MixRandom";

  private Bootstrap() {}

  /** A seeded source of randomness, the same on every machine. */
  static RandomGenerator random(long seed) {
    return RandomGeneratorFactory.of(GENERATOR).create(seed);
  }

  /**
   * The statistic of the cases with its interval.
   *
   * @param cases how many cases there are
   * @param statistic of a sample, given as the numbers of its cases; NaN when it has none
   */
  static Estimate of(int cases, long seed, ToDoubleFunction<int[]> statistic) {
    int[] sample = new int[cases];
    Arrays.setAll(sample, i -> i);
    double value = statistic.applyAsDouble(sample);
    if (Double.isNaN(value)) {
      return Estimate.UNKNOWN;
    }
    RandomGenerator random = random(seed);
    double[] values = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      Arrays.setAll(sample, any -> random.nextInt(cases));
      values[i] = statistic.applyAsDouble(sample);
    }
    return interval(value, Arrays.stream(values).filter(Double::isFinite).toArray());
  }

  /** The mean of the values, of which there is at least one. */
  static Estimate mean(double[] values, long seed) {
    return of(
        values.length,
        seed,
        sample -> Arrays.stream(sample).mapToDouble(i -> values[i]).average().orElseThrow());
  }

  private static Estimate interval(double value, double[] resampled) {
    // Of one or two cases resampling tells nothing, and of samples that mostly have no value
    // little.
    if (2 * resampled.length < RESAMPLES || Arrays.stream(resampled).distinct().count() < 3) {
      return Estimate.bare(value);
    }
    double[] ends =
        Quantile.withDefaults()
            .evaluate(resampled, Estimate.ERROR_RATE / 2, 1 - Estimate.ERROR_RATE / 2);
    return new Estimate(value, ends[0], ends[1]);
  }
}
