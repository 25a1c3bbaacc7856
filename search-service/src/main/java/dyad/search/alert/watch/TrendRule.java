package dyad.search.alert.watch;

import dyad.event.AlertWatch.OfTrend;
import dyad.search.trend.Robust;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Finds when a number became worth telling of. A rule that goes on to hold is one crossing; when it
 * has ceased to and holds again, that is another.
 */
final class TrendRule {
  /** Points before, that tell what is usual. */
  static final int AROUND = 26;

  /** With fewer nothing is usual. */
  static final int LEAST_AROUND = 4;

  /** How many spreads above the median a spike stands. */
  private static final double SPREADS = 3;

  /** A spike is at least so high, however quiet it was before. */
  private static final double LEAST_SPIKE = 2;

  private final OfTrend asked;
  private final List<Point> points;

  private TrendRule(OfTrend asked, List<Point> points) {
    this.asked = asked;
    this.points = points;
  }

  /** The crossings, the oldest first, of points in time. */
  static List<Crossing> crossings(OfTrend asked, List<Point> points) {
    return new TrendRule(asked, points).crossings();
  }

  private List<Crossing> crossings() {
    List<Crossing> found = new ArrayList<>();
    int first = -1;
    for (int i = 0; i < points.size(); i++) {
      int begin = first < 0 ? i : first;
      OptionalDouble limit = limit(begin);
      boolean holds = limit.isPresent() && holds(points.get(i).value(), limit.getAsDouble());
      first = holds ? begin : -1;
      if (holds && i - begin + 1 == asked.lasting()) {
        Point now = points.get(i);
        found.add(
            new Crossing(points.get(begin).start(), now.end(), now.value(), limit.getAsDouble()));
      }
    }
    return found;
  }

  private boolean holds(double value, double limit) {
    return switch (asked.rule()) {
      case ABOVE, FIRST -> value > limit;
      case SPIKE -> value >= limit;
      case BELOW -> value < limit;
      case SILENCE -> value == 0;
    };
  }

  /** What a number is compared with from that point on; none when nothing can be said. */
  private OptionalDouble limit(int begin) {
    return switch (asked.rule()) {
      case ABOVE, BELOW ->
          asked.threshold() == null ? OptionalDouble.empty() : OptionalDouble.of(asked.threshold());
      case SPIKE -> spike(before(begin, AROUND));
      case SILENCE -> usual(before(begin, AROUND));
      case FIRST -> never(before(begin, begin));
    };
  }

  private static OptionalDouble spike(double[] before) {
    if (before.length < LEAST_AROUND) {
      return OptionalDouble.empty();
    }
    Robust usual = Robust.of(before);
    return OptionalDouble.of(Math.max(LEAST_SPIKE, usual.median() + SPREADS * usual.spread()));
  }

  /** Nothing is silent that seldom speaks. */
  private static OptionalDouble usual(double[] before) {
    if (before.length < LEAST_AROUND) {
      return OptionalDouble.empty();
    }
    double median = Robust.of(before).median();
    return median > 0 ? OptionalDouble.of(median) : OptionalDouble.empty();
  }

  private static OptionalDouble never(double[] before) {
    for (double each : before) {
      if (each != 0) {
        return OptionalDouble.empty();
      }
    }
    return before.length < LEAST_AROUND ? OptionalDouble.empty() : OptionalDouble.of(0);
  }

  private double[] before(int begin, int most) {
    return points.subList(Math.max(0, begin - most), begin).stream()
        .mapToDouble(Point::value)
        .filter(value -> !Double.isNaN(value))
        .toArray();
  }
}
