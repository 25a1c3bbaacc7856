package dyad.web.chart;

import org.jspecify.annotations.Nullable;

/**
 * A number with its 95% interval.
 *
 * @param value null when there is nothing to make one from
 * @param low the interval's lower end, null when it cannot be told
 * @param high its upper end, likewise
 */
public record Estimate(@Nullable Double value, @Nullable Double low, @Nullable Double high) {
  /** Nothing known. */
  public static final Estimate NONE = new Estimate(null, null, null);

  /** Whether the interval is known. */
  public boolean hasInterval() {
    return low != null && high != null;
  }
}
