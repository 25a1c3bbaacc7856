package dyad.search.trend;

import java.util.List;

/**
 * What a measure finds.
 *
 * @param <P> what a point is
 * @param stories how many distinct stories it was made from
 * @param points by time
 * @param summary the whole period, and what is not of one point
 * @param annotations stretches of time to be marked
 */
record Finding<P>(int stories, List<P> points, Object summary, List<Annotation> annotations) {
  Finding(int stories, List<P> points, Object summary) {
    this(stories, points, summary, List.of());
  }
}
