package dyad.search.query;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Makes one order of several: each adds, for every item, one over its rank there plus 60 (Cormack,
 * Clarke and Büttcher, Reciprocal Rank Fusion outperforms Condorcet and individual Rank Learning
 * Methods, 2009). Ranks compare where scores do not.
 */
final class Fusion {
  private static final double DAMPING = 60;

  private Fusion() {}

  /**
   * The items of all orders, the best first; of equal ones the first by name.
   *
   * @param orders each the best first, an item at most once
   * @param factor by which an item's sum is multiplied
   */
  static List<String> fuse(List<List<String>> orders, ToDoubleFunction<String> factor) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (List<String> order : orders) {
      for (int rank = 0; rank < order.size(); rank++) {
        sums.merge(order.get(rank), 1 / (DAMPING + rank + 1), Double::sum);
      }
    }
    sums.replaceAll((item, sum) -> sum * factor.applyAsDouble(item));
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
