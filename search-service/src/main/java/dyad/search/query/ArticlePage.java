package dyad.search.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question: one page of the articles found.
 *
 * @param total how many articles were found in all, exactly
 * @param articles this page's, in the order asked for
 * @param facets by facet, the values of all articles found with their counts, most frequent first
 * @param next the cursor of the next page, null on the last
 * @param mode what decided about what was found
 * @param note why that is not what was asked for, null when it is
 */
public record ArticlePage(
    long total,
    List<ArticleHit> articles,
    Map<String, List<FacetCount>> facets,
    @Nullable String next,
    Mode mode,
    @Nullable String note) {

  /** The same, found without regard to meaning. */
  ArticlePage without(String reason) {
    return new ArticlePage(
        total, articles, facets, next, mode, "searched by words alone: " + reason);
  }
}
