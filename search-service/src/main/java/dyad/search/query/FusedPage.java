package dyad.search.query;

import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dyad.search.elastic.ElasticsearchAwayException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The answer by words and by meaning. Both orders are read to a depth and fused; what has the words
 * but stands deeper in that order is counted, not listed.
 */
final class FusedPage {
  /** What being new adds at most, and in how many days half of that is gone. */
  private static final double FRESH = 0.1;

  private static final double HALF_LIFE = 180;
  private static final double DAY = Duration.ofDays(1).toMillis();

  private final ArticleQuery question;
  private final SearchResponse<ListedArticle> words;
  private final List<Hit<ListedArticle>> lexical;
  private final List<Hit<ListedArticle>> near;
  private final Map<String, Hit<ListedArticle>> byId = new HashMap<>();

  FusedPage(
      ArticleQuery question,
      SearchResponse<ListedArticle> words,
      SearchResponse<ListedArticle> meaning) {
    if (words.timedOut() || meaning.timedOut()) {
      throw new ElasticsearchAwayException("the search took too long");
    }
    this.question = question;
    this.words = words;
    this.lexical = words.hits().hits();
    this.near = NearHits.of(meaning.hits().hits());
    // The lexical hit last: it has the highlights.
    Stream.of(near, lexical).flatMap(List::stream).forEach(hit -> byId.put(hit.id(), hit));
  }

  ArticlePage read(Instant now, String point) {
    List<String> order = Fusion.fuse(List.of(ids(lexical), ids(near)), id -> freshness(id, now));
    int from = question.after() == null ? 0 : Place.offset(question.after());
    int to = Math.min(order.size(), from + question.pageSize());
    List<ArticleHit> shown =
        order.subList(Math.min(from, to), to).stream()
            .map(id -> PageReader.hit(Objects.requireNonNull(byId.get(id))))
            .toList();
    return new ArticlePage(
        total(),
        shown,
        facets(),
        to < order.size() ? Place.atOffset(to, point).encode(question.identity()) : null,
        question.ranking().mode(),
        null);
  }

  private double freshness(String id, Instant now) {
    if (!question.ranking().fresh()) {
      return 1;
    }
    Instant published = article(Objects.requireNonNull(byId.get(id))).published();
    double age = Math.max(0, (now.toEpochMilli() - published.toEpochMilli()) / DAY);
    return 1 + FRESH * Math.exp(-age * Math.log(2) / HALF_LIFE);
  }

  /** All that has the words, and what is near in meaning without having them. */
  private long total() {
    return question.ranking().mode() == Mode.SEMANTIC
        ? near.size()
        : PageReader.total(words) + onlyNear().size();
  }

  private Map<String, List<FacetCount>> facets() {
    return question.ranking().mode() == Mode.SEMANTIC
        ? FacetCounting.of(near.stream().map(FusedPage::article).toList())
        : FacetCounting.and(
            PageReader.facets(words), onlyNear().stream().map(FusedPage::article).toList());
  }

  /** As far as the words' order was read: deeper ones may be counted twice. */
  private List<Hit<ListedArticle>> onlyNear() {
    Set<String> have = new HashSet<>(ids(lexical));
    return near.stream().filter(hit -> !have.contains(hit.id())).toList();
  }

  private static List<String> ids(List<Hit<ListedArticle>> hits) {
    return hits.stream().map(hit -> Objects.requireNonNull(hit.id())).toList();
  }

  private static ListedArticle article(Hit<ListedArticle> hit) {
    return Objects.requireNonNull(hit.source());
  }
}
