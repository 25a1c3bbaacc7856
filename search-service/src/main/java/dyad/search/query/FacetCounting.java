package dyad.search.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the values of facets over articles at hand. */
final class FacetCounting {
  private FacetCounting() {}

  /** The counts of the articles. */
  static Map<String, List<FacetCount>> of(List<ListedArticle> articles) {
    return and(Map.of(), articles);
  }

  /** The counts, and those of more articles. */
  static Map<String, List<FacetCount>> and(
      Map<String, List<FacetCount>> counts, List<ListedArticle> more) {
    return Arrays.stream(Facet.values())
        .collect(
            Collectors.toMap(
                Facet::label,
                facet -> and(facet, counts.getOrDefault(facet.label(), List.of()), more),
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private static List<FacetCount> and(
      Facet facet, List<FacetCount> counts, List<ListedArticle> more) {
    Map<String, Long> sums = new TreeMap<>();
    counts.forEach(count -> sums.put(count.value(), count.count()));
    more.forEach(
        article -> facet.valuesOf(article).forEach(value -> sums.merge(value, 1L, Long::sum)));
    return sums.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .limit(SearchBuilder.FACET_VALUES)
        .map(sum -> new FacetCount(sum.getKey(), sum.getValue()))
        .toList();
  }
}
