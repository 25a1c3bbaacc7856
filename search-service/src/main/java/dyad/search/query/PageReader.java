package dyad.search.query;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.TotalHits;
import dyad.search.elastic.ElasticsearchAwayException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes Elasticsearch's response a page of articles. */
final class PageReader {
  private PageReader() {}

  /**
   * The page.
   *
   * @param point the moment of the index of which it is a page, null where the order does not
   *     change
   * @throws ElasticsearchAwayException when Elasticsearch gave up before it had seen all
   */
  static ArticlePage read(
      ArticleQuery question, SearchResponse<ListedArticle> response, @Nullable String point) {
    if (response.timedOut()) {
      throw new ElasticsearchAwayException("the search took too long");
    }
    List<Hit<ListedArticle>> hits = response.hits().hits();
    List<Hit<ListedArticle>> shown = hits.subList(0, Math.min(question.pageSize(), hits.size()));
    return new ArticlePage(
        total(response),
        shown.stream().map(PageReader::hit).toList(),
        facets(response),
        shown.size() < hits.size() ? cursor(question, shown.getLast(), point) : null,
        Mode.LEXICAL,
        null);
  }

  static long total(SearchResponse<?> response) {
    TotalHits total = response.hits().total();
    return total == null ? 0 : total.value();
  }

  static ArticleHit hit(Hit<ListedArticle> hit) {
    return new ArticleHit(Objects.requireNonNull(hit.source()), hit.highlight());
  }

  private static String cursor(
      ArticleQuery question, Hit<ListedArticle> last, @Nullable String point) {
    return Place.of(last.sort(), point).encode(question.identity());
  }

  static Map<String, List<FacetCount>> facets(SearchResponse<?> response) {
    Map<String, Aggregate> aggregations = response.aggregations();
    Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
    Arrays.stream(Facet.values())
        .map(Facet::label)
        .forEach(label -> facets.put(label, counts(aggregations.get(label))));
    return facets;
  }

  private static List<FacetCount> counts(@Nullable Aggregate aggregate) {
    // Without any document of the field Elasticsearch answers with another kind of aggregate.
    return aggregate == null || !aggregate.isSterms()
        ? List.of()
        : aggregate.sterms().buckets().array().stream().map(PageReader::count).toList();
  }

  private static FacetCount count(StringTermsBucket bucket) {
    return new FacetCount(bucket.key().stringValue(), bucket.docCount());
  }
}
