package dyad.web.chart;

import java.time.Instant;
import java.util.List;

/**
 * Where times and numbers lie on a chart.
 *
 * @param size of the chart
 * @param from the time at its left
 * @param to the time at its right
 * @param lowest the number at its foot
 * @param highest the number at its top
 */
record Plane(Size size, Instant from, Instant to, double lowest, double highest) {

  static Plane of(Figure figure, Size size, List<Double> ticks) {
    return new Plane(size, figure.from(), figure.to(), ticks.getFirst(), ticks.getLast());
  }

  double x(Instant at) {
    double span = Math.max(1, to.toEpochMilli() - from.toEpochMilli());
    double part = (at.toEpochMilli() - from.toEpochMilli()) / span;
    return rounded(size.left() + within(part) * (size.right() - size.left()));
  }

  /** What lies outside the scale is drawn at its end. */
  double y(double value) {
    double part = within((value - lowest) / (highest - lowest));
    return rounded(size.floor() - part * (size.floor() - size.top()));
  }

  private static double within(double part) {
    return Math.clamp(part, 0, 1);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
