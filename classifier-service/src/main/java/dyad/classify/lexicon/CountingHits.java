package dyad.classify.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sorts out which hits of one field count. A hit inside an exclusion of its label does not; of two
 * hits of a label at the same place the longer one counts (drone strike, not strike as well); and a
 * cue counts once, where it is met first.
 */
final class CountingHits {
  private CountingHits() {}

  static List<Hit> of(List<Hit> hits) {
    return hits.stream().collect(Collectors.groupingBy(Hit::label)).values().stream()
        .map(CountingHits::ofOneLabel)
        .flatMap(Collection::stream)
        .toList();
  }

  private static List<Hit> ofOneLabel(List<Hit> hits) {
    NavigableMap<Integer, Integer> excluded = excluded(hits);
    List<Hit> counting = new ArrayList<>();
    hits.stream()
        .filter(hit -> !isExcluded(hit, excluded))
        .sorted(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start))
        .filter(hit -> counting.stream().noneMatch(other -> supersedes(other, hit)))
        .forEach(counting::add);
    return counting;
  }

  /** The stretches that exclusions cover, from the start of each to its end, without overlaps. */
  private static NavigableMap<Integer, Integer> excluded(List<Hit> hits) {
    NavigableMap<Integer, Integer> stretches = new TreeMap<>();
    hits.stream()
        .filter(hit -> hit.cue().isExclusion())
        .sorted(Comparator.comparingInt(Hit::start))
        .forEach(
            hit -> {
              Map.Entry<Integer, Integer> last = stretches.lastEntry();
              boolean goesOn = last != null && hit.start() < last.getValue();
              stretches.merge(goesOn ? last.getKey() : hit.start(), hit.end(), Math::max);
            });
    return stretches;
  }

  private static boolean isExcluded(Hit hit, NavigableMap<Integer, Integer> excluded) {
    Map.Entry<Integer, Integer> before = excluded.lowerEntry(hit.end());
    return before != null && before.getValue() > hit.start();
  }

  private static boolean supersedes(Hit other, Hit hit) {
    return hit.liesWithin(other) || other.cue().equals(hit.cue());
  }
}
