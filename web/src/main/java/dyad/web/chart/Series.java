package dyad.web.chart;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of numbers of a figure: as many as the figure has slots. */
public sealed interface Series {

  /** What it is, for the legend. */
  String name();

  /** Its colour by meaning: the class of its strokes. */
  String tone();

  /** Its numbers; counts have no interval. */
  List<Estimate> values();

  /**
   * Joined by a line, the intervals as a band around it.
   *
   * @param name what it is
   * @param tone its colour
   * @param values its numbers
   */
  record Line(String name, String tone, List<Estimate> values) implements Series {
    public Line {
      values = List.copyOf(values);
    }
  }

  /**
   * Bars that stand on those of the series before.
   *
   * @param name what it is
   * @param tone its colour
   * @param values its counts
   */
  record Bars(String name, String tone, List<Estimate> values) implements Series {
    public Bars {
      values = List.copyOf(values);
    }
  }

  /**
   * Single dots.
   *
   * @param name what it is
   * @param tone its colour
   * @param hollow whether dots are rings
   * @param values its numbers
   */
  record Dots(String name, String tone, boolean hollow, List<Estimate> values) implements Series {
    public Dots {
      values = List.copyOf(values);
    }
  }

  /** Counts as numbers without interval. */
  static List<Estimate> counts(Stream<? extends @Nullable Number> counts) {
    return counts
        .map(n -> n == null ? Estimate.NONE : new Estimate(n.doubleValue(), null, null))
        .toList();
  }
}
