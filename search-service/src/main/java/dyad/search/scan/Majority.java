package dyad.search.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What most say; of values said equally often, the one that was said first. */
public final class Majority {
  private Majority() {}

  /** The most frequent value; empty when there is none. */
  public static <T> Optional<T> of(List<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    T most = null;
    for (Map.Entry<T, Integer> entry : counts.entrySet()) {
      if (most == null || entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    return Optional.ofNullable(most);
  }
}
