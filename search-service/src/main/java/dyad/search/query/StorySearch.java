package dyad.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.NamedValue;
import dyad.search.language.InvalidParameterException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * Finds stories. Elasticsearch tells which stories have an article that answers; then all articles
 * of the page's stories are read.
 */
final class StorySearch {
  /** How deep one may page; who wants all of them exports articles. */
  static final int DEEPEST = 10_000;

  /** Most articles of a story that are shown. */
  static final int MOST_MEMBERS = 1_000;

  private static final int EXACT_COUNT = 40_000;
  private static final int MOST_READ = 10_000;
  private static final String STORY = "story";

  private final ElasticsearchAsyncClient client;
  private final Duration timeout;

  StorySearch(ElasticsearchAsyncClient client, Duration timeout) {
    this.client = client;
    this.timeout = timeout;
  }

  /** The page that answers the question; may fail with what the client throws. */
  CompletableFuture<StoryPage> search(StoryQuery question) {
    ArticleQuery asked = question.articles();
    int from = asked.after() == null ? 0 : Place.offset(asked.after());
    if (from + asked.pageSize() > DEEPEST) {
      throw new InvalidParameterException(
          "cursor", "stories are listed up to the %,dth; narrow the search".formatted(DEEPEST));
    }
    SearchRequest request =
        question.order() == StoryOrder.LARGEST ? largest(asked, from) : collapsed(question, from);
    return client
        .search(request, ListedArticle.class)
        .thenCompose(found -> page(question, found, from));
  }

  /** The story of that id; empty when there is none. */
  CompletableFuture<Optional<Story>> find(String id) {
    return members(List.of(id))
        .thenApply(byStory -> Optional.ofNullable(byStory.get(id)).map(StorySearch::story));
  }

  private static Story story(List<ListedArticle> articles) {
    return new Story(
        StorySummary.of(articles), articles.subList(0, Math.min(MOST_MEMBERS, articles.size())));
  }

  private SearchRequest collapsed(StoryQuery question, int from) {
    SortOrder order = question.order() == StoryOrder.OLDEST ? SortOrder.Asc : SortOrder.Desc;
    return counted(question.articles())
        .collapse(collapse -> collapse.field(STORY))
        .sort(sort -> sort.field(by -> by.field("published").order(order)))
        .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)))
        .from(from)
        .size(question.articles().pageSize() + 1)
        .build();
  }

  private SearchRequest largest(ArticleQuery asked, int from) {
    return counted(asked)
        .size(0)
        .aggregations(
            "stories",
            stories ->
                stories.terms(
                    terms ->
                        terms
                            .field(STORY)
                            .size(from + asked.pageSize() + 1)
                            .order(
                                NamedValue.of("_count", SortOrder.Desc),
                                NamedValue.of("_key", SortOrder.Asc))))
        .build();
  }

  private SearchRequest.Builder counted(ArticleQuery asked) {
    return SearchBuilder.base(timeout, null)
        .query(SearchBuilder.query(asked))
        .trackTotalHits(total -> total.enabled(false))
        .aggregations(
            "total",
            total ->
                total.cardinality(count -> count.field(STORY).precisionThreshold(EXACT_COUNT)));
  }

  private CompletableFuture<StoryPage> page(
      StoryQuery question, SearchResponse<ListedArticle> found, int from) {
    int size = question.articles().pageSize();
    List<String> ids = ids(question, found, from);
    List<String> shown = ids.subList(0, Math.min(size, ids.size()));
    String next =
        ids.size() > size ? Place.atOffset(from + size, "").encode(question.identity()) : null;
    long total = aggregate(found, "total").cardinality().value();
    return members(shown)
        .thenApply(byStory -> new StoryPage(total, summaries(shown, byStory), next));
  }

  private static List<String> ids(
      StoryQuery question, SearchResponse<ListedArticle> found, int from) {
    if (question.order() == StoryOrder.LARGEST) {
      Aggregate stories = aggregate(found, "stories");
      return stories.isSterms()
          ? stories.sterms().buckets().array().stream()
              .map(StringTermsBucket::key)
              .map(FieldValue::stringValue)
              .skip(from)
              .toList()
          : List.of();
    }
    return found.hits().hits().stream().map(hit -> article(hit).story()).toList();
  }

  private static List<StorySummary> summaries(
      List<String> ids, Map<String, List<ListedArticle>> byStory) {
    return ids.stream().map(byStory::get).filter(Objects::nonNull).map(StorySummary::of).toList();
  }

  private CompletableFuture<Map<String, List<ListedArticle>>> members(List<String> stories) {
    if (stories.isEmpty()) {
      return CompletableFuture.completedFuture(Map.of());
    }
    List<FieldValue> wanted = stories.stream().map(FieldValue::of).toList();
    SearchRequest request =
        SearchBuilder.base(timeout, null)
            .query(query -> query.terms(any -> any.field(STORY).terms(it -> it.value(wanted))))
            .sort(sort -> sort.field(by -> by.field("published").order(SortOrder.Asc)))
            .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)))
            .size(MOST_READ)
            .trackTotalHits(total -> total.enabled(false))
            .build();
    return client.search(request, ListedArticle.class).thenApply(StorySearch::byStory);
  }

  private static Map<String, List<ListedArticle>> byStory(SearchResponse<ListedArticle> found) {
    return found.hits().hits().stream()
        .map(StorySearch::article)
        .collect(
            Collectors.groupingBy(ListedArticle::story, LinkedHashMap::new, Collectors.toList()));
  }

  private static Aggregate aggregate(SearchResponse<?> found, String name) {
    return Objects.requireNonNull(found.aggregations().get(name));
  }

  private static ListedArticle article(Hit<ListedArticle> hit) {
    return Objects.requireNonNull(hit.source());
  }
}
