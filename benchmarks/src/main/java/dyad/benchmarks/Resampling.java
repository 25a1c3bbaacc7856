package dyad.benchmarks;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * How far a figure may be off because the sample might have been another one: the percentile
 * bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). Seeded, so
 * that the same sample always gives the same interval.
 */
public final class Resampling {
  private static final int RESAMPLES = 10_000;
  private static final long SEED = 1;

  private Resampling() {}

  /**
   * An interval that holds the figure in 95 of 100 samples.
   *
   * @param low its lower end
   * @param high its upper end
   */
  public record Interval(double low, double high) {
    @Override
    public String toString() {
      return "%.3f to %.3f".formatted(low, high);
    }
  }

  /**
   * The 95% interval of a figure.
   *
   * @param items how many independent items the sample has
   * @param figure makes the figure of the items at the given places, some of which come repeatedly
   */
  public static Interval interval(int items, ToDoubleFunction<int[]> figure) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    double[] figures = new double[RESAMPLES];
    Arrays.setAll(
        figures, resample -> figure.applyAsDouble(random.ints(items, 0, items).toArray()));
    Arrays.sort(figures);
    return new Interval(figures[(int) (0.025 * RESAMPLES)], figures[(int) (0.975 * RESAMPLES)]);
  }
}
