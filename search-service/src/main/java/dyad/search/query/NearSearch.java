package dyad.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dyad.event.Embedding;
import dyad.search.elastic.ElasticsearchAwayException;
import dyad.search.index.ArticleIndex;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Finds articles by how close they are in meaning to a vector. */
final class NearSearch {
  /** Vectors compared on the way: more find the nearest more surely. */
  private static final int CANDIDATES = 1_000;

  private final ElasticsearchAsyncClient client;
  private final Duration timeout;

  NearSearch(ElasticsearchAsyncClient client, Duration timeout) {
    this.client = client;
    this.timeout = timeout;
  }

  /** An article's vector as it is stored. */
  record Stored(@Nullable List<Float> vector, @Nullable String vectorModel) {
    Optional<Embedding> meaning() {
      return vector == null || vectorModel == null
          ? Optional.empty()
          : Optional.of(new Embedding(vectorModel, vector));
    }
  }

  /** The vector of the article of that id; may fail with what the client throws. */
  CompletableFuture<Optional<Embedding>> meaning(String id) {
    return client
        .get(
            get ->
                get.index(ArticleIndex.ALIAS)
                    .id(id)
                    .sourceIncludes(List.of("vector", "vectorModel")),
            Stored.class)
        .thenApply(found -> Optional.ofNullable(found.source()).flatMap(Stored::meaning));
  }

  /** A page of those close enough, the newest first; may fail with what the client throws. */
  CompletableFuture<ArticlePage> search(
      ArticleQuery question, List<Float> meaning, double closeness) {
    SearchRequest request =
        SearchBuilder.base(timeout, null)
            .knn(
                near ->
                    near.field("vector")
                        .queryVector(meaning)
                        .k(question.pageSize())
                        .numCandidates(CANDIDATES)
                        .similarity((float) closeness)
                        .filter(SearchBuilder.query(question)))
            .size(question.pageSize())
            .build();
    return client.search(request, ListedArticle.class).thenApply(NearSearch::page);
  }

  private static ArticlePage page(SearchResponse<ListedArticle> response) {
    if (response.timedOut()) {
      throw new ElasticsearchAwayException("the search took too long");
    }
    List<ArticleHit> hits =
        response.hits().hits().stream()
            .sorted(Comparator.comparing(NearSearch::published).reversed())
            .map(PageReader::hit)
            .toList();
    return new ArticlePage(hits.size(), hits, Map.of(), null, Mode.SEMANTIC, null);
  }

  private static Instant published(Hit<ListedArticle> hit) {
    return PageReader.hit(hit).article().published();
  }
}
