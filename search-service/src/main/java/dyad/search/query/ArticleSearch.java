package dyad.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Searches the archive: by words, by meaning, or by both. Where the meaning of a question cannot be
 * had, its words alone are searched, and the answer says so.
 */
final class ArticleSearch {
  private final ElasticsearchAsyncClient client;
  private final PointInTime moments;
  private final QueryEmbedder embedder;
  private final InstantSource clock;
  private final Duration timeout;

  ArticleSearch(
      ElasticsearchAsyncClient client,
      QueryEmbedder embedder,
      InstantSource clock,
      Duration timeout) {
    this.client = client;
    this.moments = new PointInTime(client);
    this.embedder = embedder;
    this.clock = clock;
    this.timeout = timeout;
  }

  /** The page that answers the question; may fail with what the client throws. */
  CompletableFuture<ArticlePage> search(ArticleQuery question) {
    if (!question.isRanked()) {
      return ask(question, null).thenApply(found -> PageReader.read(question, found, null));
    }
    CompletableFuture<String> moment = moments.of(question);
    CompletableFuture<ArticlePage> page =
        question.asksForMeaning() && !wasByWords(question)
            ? byMeaning(question, moment)
            : byWords(question, moment);
    return page.whenComplete((read, failure) -> moments.closeUnlessNeeded(moment, read));
  }

  /** Whether the pages before were by words alone, because meaning could not be had. */
  private static boolean wasByWords(ArticleQuery question) {
    return question.after() != null && !Place.isOffset(question.after());
  }

  private CompletableFuture<ArticlePage> byWords(
      ArticleQuery question, CompletableFuture<String> moment) {
    return ask(question, pointOf(question))
        .thenCombine(moment, (found, point) -> PageReader.read(question, found, point));
  }

  private CompletableFuture<ArticlePage> byMeaning(
      ArticleQuery question, CompletableFuture<String> moment) {
    return embedder
        .embed(Objects.requireNonNull(question.meaning()).words())
        .thenCompose(vector -> fused(question, vector, moment))
        .exceptionallyCompose(failure -> withoutMeaning(question, moment, failure));
  }

  private CompletableFuture<ArticlePage> withoutMeaning(
      ArticleQuery question, CompletableFuture<String> moment, Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    if (!(cause instanceof MeaningUnknownException)) {
      return CompletableFuture.failedFuture(failure);
    }
    if (question.after() != null) {
      // The pages before were in another order.
      return CompletableFuture.failedFuture(failure);
    }
    return byWords(question, moment)
        .thenApply(page -> page.without(String.valueOf(cause.getMessage())));
  }

  private CompletableFuture<ArticlePage> fused(
      ArticleQuery question, List<Float> vector, CompletableFuture<String> moment) {
    String point = pointOf(question);
    CompletableFuture<SearchResponse<ListedArticle>> words =
        client.search(FusedBuilder.words(question, timeout, point), ListedArticle.class);
    CompletableFuture<SearchResponse<ListedArticle>> meaning =
        client.search(FusedBuilder.meaning(question, vector, timeout, point), ListedArticle.class);
    return words
        .thenCombine(meaning, (lexical, near) -> new FusedPage(question, lexical, near))
        .thenCombine(moment, (fused, fresh) -> fused.read(clock.instant(), fresh));
  }

  private CompletableFuture<SearchResponse<ListedArticle>> ask(
      ArticleQuery question, @Nullable String point) {
    return client.search(SearchBuilder.build(question, timeout, point), ListedArticle.class);
  }

  private static @Nullable String pointOf(ArticleQuery question) {
    return question.after() == null ? null : Place.point(question.after());
  }
}
