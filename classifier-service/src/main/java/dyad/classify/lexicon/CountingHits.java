package dyad.classify.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
    List<Hit> exclusions = hits.stream().filter(hit -> hit.cue().isExclusion()).toList();
    List<Hit> counting = new ArrayList<>();
    hits.stream()
        .filter(hit -> exclusions.stream().noneMatch(hit::overlaps))
        .sorted(Comparator.comparingInt(Hit::length).reversed().thenComparingInt(Hit::start))
        .filter(hit -> counting.stream().noneMatch(other -> supersedes(other, hit)))
        .forEach(counting::add);
    return counting;
  }

  private static boolean supersedes(Hit other, Hit hit) {
    return hit.liesWithin(other) || other.cue().equals(hit.cue());
  }
}
