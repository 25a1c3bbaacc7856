package dyad.benchmarks.relevance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Normalised discounted cumulative gain: what an order of answers is worth, as a share of what the
 * best order would be (Järvelin and Kekäläinen 2002, with the gain 2^grade - 1 of Burges and others
 * 2005). An answer that nobody judged is worth nothing.
 */
final class Ndcg {
  private Ndcg() {}

  /**
   * The worth, from 0 to 1.
   *
   * @param answers the best first, each once
   * @param grades from 0; one is above it at least
   * @param depth how many answers are looked at
   */
  static double at(int depth, List<String> answers, Map<String, Integer> grades) {
    double gained = gain(answers.stream().map(id -> grades.getOrDefault(id, 0)).toList(), depth);
    return gained
        / gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList(), depth);
  }

  private static double gain(List<Integer> grades, int depth) {
    double sum = 0;
    for (int rank = 0; rank < Math.min(depth, grades.size()); rank++) {
      sum += (Math.pow(2, grades.get(rank)) - 1) * Math.log(2) / Math.log(rank + 2);
    }
    return sum;
  }
}
