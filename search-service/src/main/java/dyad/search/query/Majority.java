package dyad.search.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the articles of a story say together. Lists, trends and the calendar all ask here. */
public final class Majority {
  private Majority() {}

  /** The most frequent value, of several the one that was said first; empty when there is none. */
  public static <T> Optional<T> of(List<T> values) {
    T most = null;
    Map<T, Integer> counts = counts(values);
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return Optional.ofNullable(most);
  }

  /**
   * The values that at least half of the articles have, the most frequent first, of equals the one
   * that was said first.
   *
   * @param values of each article
   */
  public static <T> List<T> ofHalf(List<List<T>> values) {
    return counts(values.stream().flatMap(each -> each.stream().distinct()).toList())
        .entrySet()
        .stream()
        .filter(entry -> 2 * entry.getValue() >= values.size())
        .sorted(Map.Entry.<T, Integer>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** How often each is said, in the order in which they were first said. */
  static <T> Map<T, Integer> counts(Collection<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts;
  }
}
