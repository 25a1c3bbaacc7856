package dyad.benchmarks.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts of pairs of articles: put together rightly, put together wrongly, and left apart wrongly.
 *
 * @param right together, and they tell one story
 * @param wrong together, and they do not; a half counts for the story of either
 * @param missed apart, though they tell one story
 */
record PairCounts(double right, double wrong, double missed) {
  static final PairCounts NONE = new PairCounts(0, 0, 0);

  PairCounts plus(PairCounts other) {
    return new PairCounts(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Of the pairs put together the share that belongs together. */
  double precision() {
    return right + wrong == 0 ? 1 : right / (right + wrong);
  }

  /** Of the pairs that belong together the share that was put together. */
  double recall() {
    return right + missed == 0 ? 1 : right / (right + missed);
  }

  /** The harmonic mean of both. */
  double f1() {
    return right == 0 ? 0 : 2 * right / (2 * right + wrong + missed);
  }

  /**
   * The counts by true story, so that stories can be resampled whole.
   *
   * @param truth of each article the story it tells
   * @param found of each article the story it was put into
   */
  static List<PairCounts> byStory(List<String> truth, List<String> found) {
    Map<String, PairCounts> counts = new HashMap<>();
    for (int i = 0; i < truth.size(); i++) {
      counts.putIfAbsent(truth.get(i), NONE);
      for (int j = 0; j < i; j++) {
        boolean one = truth.get(i).equals(truth.get(j));
        boolean together = found.get(i).equals(found.get(j));
        if (one) {
          PairCounts pair = together ? new PairCounts(1, 0, 0) : new PairCounts(0, 0, 1);
          counts.merge(truth.get(i), pair, PairCounts::plus);
        } else if (together) {
          PairCounts half = new PairCounts(0, 0.5, 0);
          counts.merge(truth.get(i), half, PairCounts::plus);
          counts.merge(truth.get(j), half, PairCounts::plus);
        }
      }
    }
    return new ArrayList<>(counts.values());
  }
}
