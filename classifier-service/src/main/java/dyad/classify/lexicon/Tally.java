package dyad.classify.lexicon;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sums of an article's hits by label, and what they come to as scores. */
record Tally(Map<String, Double> sums) {
  /** The sum at which a score reaches 1 - 1/e, about 0.63. */
  private static final double SCALE = 3;

  static Tally of(List<Hit> hits) {
    return new Tally(
        hits.stream()
            .collect(Collectors.groupingBy(Hit::label, Collectors.summingDouble(Hit::weight))));
  }

  double sum(String label) {
    return sums.getOrDefault(label, 0.0);
  }

  /** From 0 (nothing spoke for the label) towards 1. */
  double score(String label) {
    return saturated(sum(label));
  }

  static double saturated(double sum) {
    return sum <= 0 ? 0 : 1 - Math.exp(-sum / SCALE);
  }
}
