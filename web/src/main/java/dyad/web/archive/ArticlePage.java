package dyad.web.archive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of the articles found.
 *
 * @param total how many there are in all
 * @param articles this page's
 * @param facets counts of all articles found, by facet
 * @param next the cursor of the next page, null on the last
 * @param note what the service could not do for this answer, null if nothing
 */
public record ArticlePage(
    long total,
    List<Hit> articles,
    Map<String, List<FacetCount>> facets,
    @Nullable String next,
    @Nullable String note) {

  /** The counts of a facet, empty if the service has none of that name. */
  public List<FacetCount> facet(String name) {
    return facets.getOrDefault(name, List.of());
  }
}
