package dyad.search.trend;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A permutation test for events on a line of days: the events are moved along it together, what
 * leaves at the end coming in at the start, so that both their distances and the rhythm of what is
 * measured stay as they are.
 */
final class Shifts {
  private static final int MOST = 1_999;

  private Shifts() {}

  /**
   * How likely chance alone makes the statistic at least as large: {@code (1 + as large) / (1 +
   * moved)} (Phipson and Smyth 2010), over all shifts, or over {@value #MOST} drawn with the seed
   * where there are more.
   *
   * @param statistic of the events moved by so many days, NaN when there is none
   * @return null when the events as they are have no statistic
   */
  static @Nullable Double chance(int days, long seed, IntToDoubleFunction statistic) {
    double observed = statistic.applyAsDouble(0);
    if (Double.isNaN(observed)) {
      return null;
    }
    double[] moved =
        Arrays.stream(drawn(days, seed))
            .mapToDouble(statistic)
            .filter(value -> !Double.isNaN(value))
            .toArray();
    long asLarge = Arrays.stream(moved).filter(value -> value >= observed).count();
    return (1.0 + asLarge) / (1.0 + moved.length);
  }

  private static int[] drawn(int days, long seed) {
    int[] all = IntStream.range(1, Math.max(days, 1)).toArray();
    RandomGenerator random = Bootstrap.random(seed);
    int drawn = Math.min(MOST, all.length);
    for (int i = 0; i < drawn && all.length > MOST; i++) {
      int other = random.nextInt(i, all.length);
      int kept = all[i];
      all[i] = all[other];
      all[other] = kept;
    }
    return Arrays.copyOf(all, drawn);
  }
}
