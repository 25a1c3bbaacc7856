package dyad.search.trend;

import org.apache.commons.statistics.descriptive.Median;

/**
 * Where values lie and how far they scatter, unmoved by outliers.
 *
 * @param median their median
 * @param spread the median distance from it, scaled so that it equals the standard deviation of
 *     normally distributed values
 */
public record Robust(double median, double spread) {
  /** 1 divided by the upper quartile of the standard normal distribution. */
  static final double SCALE = 1.4826;

  /** Of at least one value. */
  public static Robust of(double[] values) {
    double median = Median.withDefaults().evaluate(values);
    double[] distances = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      distances[i] = Math.abs(values[i] - median);
    }
    return new Robust(median, SCALE * Median.withDefaults().evaluate(distances));
  }
}
