package dyad.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import dyad.search.index.ArticleIndex;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the index as it is for who pages through an answer in the order of the best match: scores
 * change with every article that comes, and articles with them.
 */
final class PointInTime {
  /** How long the next page may be asked for. */
  static final String KEPT = "5m";

  private final ElasticsearchAsyncClient client;

  PointInTime(ElasticsearchAsyncClient client) {
    this.client = client;
  }

  /** The moment of the question's pages: that of its cursor, or now. */
  CompletableFuture<String> of(ArticleQuery question) {
    return question.after() != null
        ? CompletableFuture.completedFuture(Place.point(question.after()))
        : client
            .openPointInTime(
                open -> open.index(ArticleIndex.ALIAS).keepAlive(kept -> kept.time(KEPT)))
            .thenApply(opened -> opened.id());
  }

  /** Lets go of it, unless there is a page left to ask for. Nobody waits for that. */
  void closeUnlessNeeded(CompletableFuture<String> moment, @Nullable ArticlePage page) {
    if (page == null || page.next() == null) {
      var unused = moment.thenCompose(id -> client.closePointInTime(close -> close.id(id)));
    }
  }
}
