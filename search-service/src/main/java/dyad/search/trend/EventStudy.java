package dyad.search.trend;

import java.util.Arrays;
import java.util.List;

/**
 * What a daily series does in the days after events, against its own local trend: the mean of the
 * {@value #BASELINE} days before the event and of as many after its window, as far as there are
 * any.
 */
final class EventStudy {
  /** Days on either side of an event's window that tell the trend. */
  static final int BASELINE = 28;

  private final double[] daily;
  private final int window;

  /**
   * A study.
   *
   * @param daily the series
   * @param window days after an event
   */
  EventStudy(double[] daily, int window) {
    this.daily = daily.clone();
    this.window = window;
  }

  int days() {
    return daily.length;
  }

  /** The events whose window lies within the series and whose trend can be told. */
  List<Integer> usable(List<Integer> events) {
    return events.stream().filter(day -> day > 0 && day + window < daily.length).toList();
  }

  /** The sum over the window after the event's day. */
  double observed(int day) {
    return sum(day + 1, day + 1 + window);
  }

  /** What the trend makes that sum. */
  double expected(int day) {
    int first = Math.max(0, day - BASELINE);
    int after = day + 1 + window;
    int end = Math.min(daily.length, after + BASELINE);
    double sum = sum(first, day) + sum(after, end);
    return window * sum / (day - first + end - after);
  }

  /** The share of what the trend leads one to expect that is missing, over all events. */
  double shortfall(List<Integer> events) {
    int[] all = new int[events.size()];
    Arrays.setAll(all, i -> i);
    return shortfall(events, all);
  }

  /** The same over a sample of the events, given by their places in the list. */
  double shortfall(List<Integer> events, int[] sample) {
    double observed = 0;
    double expected = 0;
    for (int place : sample) {
      observed += observed(events.get(place));
      expected += expected(events.get(place));
    }
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  /** The events moved on by so many days, around the end, as far as they are usable there. */
  List<Integer> moved(List<Integer> events, int shift) {
    return usable(events.stream().map(day -> (day + shift) % daily.length).toList());
  }

  private double sum(int first, int end) {
    double sum = 0;
    for (int day = first; day < end; day++) {
      sum += daily[day];
    }
    return sum;
  }
}
