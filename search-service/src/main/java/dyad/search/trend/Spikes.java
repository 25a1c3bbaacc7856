package dyad.search.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds days with far more stories than the days around them. */
final class Spikes {
  /** Days on either side that tell what is usual. */
  static final int AROUND = 45;

  /** How many spreads above the usual a spike stands. */
  static final double SPREADS = 3;

  /** A spike has at least so many stories, however quiet the days around are. */
  static final double LEAST = 2;

  private Spikes() {}

  /** How many stories make the day a spike. */
  static double threshold(double[] daily, int day) {
    int first = Math.max(0, day - AROUND);
    int end = Math.min(daily.length, day + AROUND + 1);
    Robust usual = Robust.of(Arrays.copyOfRange(daily, first, end));
    return Math.max(LEAST, usual.median() + SPREADS * usual.spread());
  }

  /**
   * The days on which a spike begins. A day that follows one within the window is part of it.
   *
   * @param window days after a spike that belong to it
   */
  static List<Integer> of(double[] daily, int window) {
    List<Integer> spikes = new ArrayList<>();
    for (int day = 0; day < daily.length; day++) {
      boolean apart = spikes.isEmpty() || day - spikes.getLast() > window;
      if (daily[day] > 0 && apart && daily[day] >= threshold(daily, day)) {
        spikes.add(day);
      }
    }
    return spikes;
  }
}
