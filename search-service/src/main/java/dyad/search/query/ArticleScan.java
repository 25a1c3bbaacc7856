package dyad.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dyad.search.elastic.ElasticFailure;
import dyad.search.elastic.ElasticsearchAwayException;
import dyad.search.index.ArticleIndex;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * All articles that answer a question, chunk by chunk, of one moment of the index. Whoever reads
 * them asks for the next chunk when ready, so that any number of them needs the memory of one.
 *
 * @param <T> what is read of each article
 */
public final class ArticleScan<T> {
  private static final int CHUNK = 1_000;
  private static final String KEPT = "2m";

  private final ElasticsearchAsyncClient client;
  private final ArticleQuery question;
  private final Class<T> type;
  private final List<String> fields;

  ArticleScan(
      ElasticsearchAsyncClient client, ArticleQuery question, Class<T> type, List<String> fields) {
    this.client = client;
    this.question = question;
    this.type = type;
    this.fields = fields;
  }

  /**
   * Some of the articles.
   *
   * @param <T> what is read of each
   * @param articles these
   * @param next where the next chunk begins, null when there is none
   */
  public record Chunk<T>(List<T> articles, @Nullable Place next) {}

  /** Where a chunk begins. */
  public record Place(String point, @Nullable List<FieldValue> after) {}

  /** Where the first chunk begins. */
  public CompletableFuture<Place> start() {
    return told(
        client
            .openPointInTime(
                open -> open.index(ArticleIndex.ALIAS).keepAlive(kept -> kept.time(KEPT)))
            .thenApply(opened -> new Place(opened.id(), null)));
  }

  /** The chunk that begins there. */
  public CompletableFuture<Chunk<T>> read(Place place) {
    return told(client.search(request(place), type).thenApply(found -> chunk(place, found)));
  }

  /** Lets go of what the scan holds. Nobody waits for it. */
  public void end(Place place) {
    var unused = client.closePointInTime(close -> close.id(place.point()));
  }

  private SearchRequest request(Place place) {
    SearchRequest.Builder search =
        new SearchRequest.Builder()
            .pit(pit -> pit.id(place.point()).keepAlive(kept -> kept.time(KEPT)))
            .query(SearchBuilder.query(question))
            .sort(sort -> sort.field(by -> by.field("published").order(SortOrder.Desc)))
            .sort(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc)))
            .size(CHUNK)
            .trackTotalHits(total -> total.enabled(false))
            .source(source -> source.filter(only -> only.includes(fields)));
    if (place.after() != null) {
      search.searchAfter(place.after());
    }
    return search.build();
  }

  private static <T> Chunk<T> chunk(Place place, SearchResponse<T> found) {
    if (found.timedOut()) {
      throw new ElasticsearchAwayException("the export took too long");
    }
    List<Hit<T>> hits = found.hits().hits();
    List<T> articles = hits.stream().map(hit -> Objects.requireNonNull(hit.source())).toList();
    String point = Objects.requireNonNullElse(found.pitId(), place.point());
    return new Chunk<>(
        articles, hits.size() < CHUNK ? null : new Place(point, hits.getLast().sort()));
  }

  private static <A> CompletableFuture<A> told(CompletableFuture<A> answer) {
    return answer.exceptionallyCompose(
        failure -> CompletableFuture.failedFuture(ElasticFailure.of(failure)));
  }
}
