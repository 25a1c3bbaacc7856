package dyad.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which values are asked for: any of a facet's values, of every facet named.
 *
 * @param values by facet, in the facets' order; a facet that is not narrowed down is missing
 */
public record Filters(Map<Facet, List<String>> values) {
  /** Everything. */
  public static final Filters NONE = new Filters(Map.of());

  public Filters {
    Map<Facet, List<String>> ordered = new EnumMap<>(Facet.class);
    values.forEach((facet, wanted) -> ordered.put(facet, List.copyOf(wanted)));
    values = Collections.unmodifiableMap(ordered);
  }
}
