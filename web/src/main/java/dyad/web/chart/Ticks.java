package dyad.web.chart;

import java.util.ArrayList;
import java.util.List;

/** Round numbers for a scale that begins at zero. */
final class Ticks {
  private static final int MOST = 5;

  private Ticks() {}

  /**
   * From zero to the first round number that is not below {@code most}, in at most five steps of 1,
   * 2 or 5 times a power of ten.
   *
   * @param leastStep below which no step goes
   */
  static List<Double> upTo(double most, double leastStep) {
    double step = Math.max(leastStep, roundStep(most / MOST));
    List<Double> ticks = new ArrayList<>();
    int steps = (int) Math.ceil(most / step - 1e-9);
    for (int i = 0; i <= steps; i++) {
      ticks.add(i * step);
    }
    return ticks;
  }

  private static double roundStep(double atLeast) {
    double power = Math.pow(10, Math.floor(Math.log10(atLeast)));
    for (double factor : new double[] {1, 2, 5}) {
      if (factor * power >= atLeast - 1e-9) {
        return factor * power;
      }
    }
    return 10 * power;
  }
}
