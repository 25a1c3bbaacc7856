package dyad.search.trend;

import dyad.search.language.InvalidParameterException;
import dyad.search.scan.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A period cut into stretches of the calendar. The first and the last may reach over its ends; only
 * what lies in the period counts.
 *
 * @param from the first moment
 * @param before the moment after the last
 * @param interval how it is cut
 * @param starts when each stretch begins
 */
record Timeline(Instant from, Instant before, Interval interval, List<Instant> starts) {
  /** Most stretches of a period. */
  static final int MAX_POINTS = 2_000;

  /** Most days of a period that is looked at day by day, whatever its points are. */
  static final int MAX_DAYS = 20_000;

  Timeline {
    starts = List.copyOf(starts);
  }

  /**
   * The period, cut.
   *
   * @throws InvalidParameterException when that makes too many points
   */
  static Timeline of(Instant from, Instant before, Interval interval) {
    return of(from, before, interval, MAX_POINTS);
  }

  /**
   * The period, cut into days.
   *
   * @throws InvalidParameterException when it is too long
   */
  static Timeline days(Instant from, Instant before) {
    return of(from, before, Interval.DAY, MAX_DAYS);
  }

  private static Timeline of(Instant from, Instant before, Interval interval, int most) {
    List<Instant> starts = new ArrayList<>();
    for (Instant start = interval.startOf(from);
        start.isBefore(before);
        start = interval.after(start)) {
      starts.add(start);
      if (starts.size() > most) {
        throw new InvalidParameterException(
            "interval",
            "from %s to %s by %s makes more than %,d of them, which is the limit"
                .formatted(from, before, interval.label(), most));
      }
    }
    return new Timeline(from, before, interval, starts);
  }

  /** When a stretch ends. */
  Instant end(int index) {
    return index + 1 < starts.size() ? starts.get(index + 1) : interval.after(starts.get(index));
  }

  /** The number of the stretch that holds a moment of the period. */
  int indexOf(Instant moment) {
    int found = Collections.binarySearch(starts, moment);
    return found >= 0 ? found : -found - 2;
  }

  /** The stories of each stretch, by when they were first seen. */
  List<List<Story>> split(List<Story> stories) {
    List<List<Story>> split = new ArrayList<>();
    starts.forEach(start -> split.add(new ArrayList<>()));
    stories.forEach(story -> split.get(indexOf(story.firstSeen())).add(story));
    return split;
  }

  /** A point for each stretch, from its start and its stories. */
  <P> List<P> points(List<Story> stories, BiFunction<Instant, List<Story>, P> point) {
    List<List<Story>> split = split(stories);
    List<P> points = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      points.add(point.apply(starts.get(i), split.get(i)));
    }
    return points;
  }
}
