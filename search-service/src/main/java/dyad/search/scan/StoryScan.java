package dyad.search.scan;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dyad.search.elastic.ElasticFailure;
import dyad.search.elastic.ElasticsearchAwayException;
import dyad.search.index.ArticleIndex;
import dyad.search.language.InvalidParameterException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads the stories of a selection out of Elasticsearch. Answers are futures that never block; they
 * fail with {@link ElasticsearchAwayException} when Elasticsearch does not answer in time, and with
 * {@link InvalidParameterException} when the selection holds more articles than the limit, which
 * bounds the memory that a request takes.
 */
public final class StoryScan {
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final ElasticsearchAsyncClient client;
  private final Duration timeout;
  private final int mostArticles;
  private final int pageSize;

  /**
   * A scan.
   *
   * @param client the connection
   * @param timeout after which one page is no longer waited for
   * @param mostArticles how many articles are read at most
   */
  public StoryScan(ElasticsearchAsyncClient client, Duration timeout, int mostArticles) {
    this(client, timeout, mostArticles, ScanRequests.PAGE);
  }

  StoryScan(ElasticsearchAsyncClient client, Duration timeout, int mostArticles, int pageSize) {
    this.client = client;
    this.timeout = timeout;
    this.mostArticles = mostArticles;
    this.pageSize = pageSize;
  }

  /** The stories, the earliest first. */
  public CompletableFuture<List<Story>> stories(Selection selection) {
    return answered(
            client.openPointInTime(
                open ->
                    open.index(ArticleIndex.ALIAS)
                        .keepAlive(alive -> alive.time(ScanRequests.KEEP_ALIVE))))
        .thenCompose(opened -> read(selection, opened.id()));
  }

  private CompletableFuture<List<Story>> read(Selection selection, String pointInTime) {
    StoryGroups groups = new StoryGroups();
    return pages(selection, pointInTime, groups, null)
        .whenComplete((done, failure) -> close(pointInTime))
        .thenApply(
            done ->
                groups.stories().stream().filter(selection::holds).sorted(Story.BY_TIME).toList());
  }

  private CompletableFuture<Void> pages(
      Selection selection, String pointInTime, StoryGroups groups, @Nullable Hit<Report> last) {
    return answered(client.search(request(selection, pointInTime, last), Report.class))
        .thenCompose(
            response -> {
              List<Hit<Report>> hits = checked(response).hits().hits();
              hits.forEach(hit -> groups.add(Objects.requireNonNull(hit.source())));
              return hits.size() < pageSize
                  ? CompletableFuture.completedFuture(null)
                  : pages(selection, pointInTime, groups, hits.getLast());
            });
  }

  private SearchRequest request(
      Selection selection, String pointInTime, @Nullable Hit<Report> last) {
    return ScanRequests.page(selection, pointInTime, last)
        .size(pageSize)
        .trackTotalHits(total -> total.count(mostArticles + 1))
        .timeout(timeout.toMillis() + "ms")
        .build();
  }

  private SearchResponse<Report> checked(SearchResponse<Report> response) {
    if (response.timedOut()) {
      throw new ElasticsearchAwayException("the search took too long");
    }
    if (response.hits().total() != null && response.hits().total().value() > mostArticles) {
      throw new InvalidParameterException(
          "from",
          "there are more than %,d articles to read, which is the limit; ask for a shorter period"
              .formatted(mostArticles));
    }
    return response;
  }

  private void close(String pointInTime) {
    // What is not closed ends by itself after a minute.
    var unused = client.closePointInTime(close -> close.id(pointInTime));
  }

  private <R> CompletableFuture<R> answered(CompletableFuture<R> response) {
    return response
        .orTimeout(timeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
        .exceptionallyCompose(e -> CompletableFuture.failedFuture(ElasticFailure.of(e)));
  }
}
