package dyad.web.chart;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What numbers of a figure are, how they are written, and between which ends they are drawn. */
public enum Unit {
  /** A part of one, written in percent. */
  SHARE,
  /** Whole things. */
  COUNT,
  /** How many times as much. */
  RATIO,
  /** Cooperation, from -10 to 10. */
  SCORE;

  /** A number as people write it; a dash for none. */
  public String text(@Nullable Double value) {
    if (value == null) {
      return "–";
    }
    String digits =
        switch (this) {
          case SHARE -> Math.round(value * 100) + "%";
          case COUNT -> count(value);
          case RATIO -> String.format(Locale.ROOT, "%.2f", value);
          case SCORE -> String.format(Locale.ROOT, "%.1f", value);
        };
    return digits.replace('-', '−');
  }

  private static String count(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** An interval, like "36% to 56%"; empty when it is not known. */
  public String interval(Estimate estimate) {
    return estimate.hasInterval() ? text(estimate.low()) + " to " + text(estimate.high()) : "";
  }

  /** The lines of the scale for numbers of up to {@code most}: the lowest first. */
  List<Double> ticks(double most) {
    return switch (this) {
      case SHARE -> List.of(0.0, 0.25, 0.5, 0.75, 1.0);
      case SCORE -> List.of(-10.0, -5.0, 0.0, 5.0, 10.0);
      case COUNT -> Ticks.upTo(Math.max(1, most), 1);
      case RATIO -> Ticks.upTo(Math.max(1, most), 0);
    };
  }
}
