package dyad.search.query;

import co.elastic.clients.elasticsearch.ElasticsearchAsyncClient;
import co.elastic.clients.elasticsearch.core.GetResponse;
import dyad.event.ArticleIngested;
import dyad.event.Embedding;
import dyad.search.elastic.ElasticFailure;
import dyad.search.index.ArticleDocument;
import dyad.search.index.ArticleIndex;
import dyad.search.index.LabelWriter;
import dyad.search.story.StoryName;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The archive as one questions it. Every answer is a future that never blocks; it fails with {@link
 * dyad.search.elastic.ElasticsearchAwayException} when Elasticsearch does not answer in time, and
 * with {@link dyad.search.elastic.RefusedRequestException} when it finds the question wrong.
 */
public final class ArticleArchive {
  private static final List<String> INTERNAL = List.of("vector", "storySeed");
  private static final Duration GRACE = Duration.ofSeconds(1);

  private final ElasticsearchAsyncClient client;
  private final Duration timeout;
  private final ArticleSearch search;
  private final StorySearch stories;
  private final NearSearch near;

  /**
   * An archive.
   *
   * @param client the connection
   * @param embedder knows what questions mean
   * @param clock says how old articles are
   * @param timeout after which an answer is no longer waited for
   */
  public ArticleArchive(
      ElasticsearchAsyncClient client,
      QueryEmbedder embedder,
      InstantSource clock,
      Duration timeout) {
    this.client = client;
    this.timeout = timeout;
    this.near = new NearSearch(client, timeout);
    this.stories = new StorySearch(client, timeout);
    this.search = new ArticleSearch(client, embedder, clock, timeout);
  }

  /** The page of articles that answers the question. */
  public CompletableFuture<ArticlePage> search(ArticleQuery question) {
    return answer(search.search(question), page -> page);
  }

  /**
   * All articles that answer the question, the newest first; pages and order of it do not count.
   */
  public ArticleScan<ExportedArticle> scan(ArticleQuery question) {
    return new ArticleScan<>(client, question, ExportedArticle.class, ExportedArticle.FIELDS);
  }

  /** The articles that answer the question as items of a training set. */
  public ArticleScan<TrainingItem> training(ArticleQuery question) {
    return new ArticleScan<>(client, question, TrainingItem.class, TrainingItem.FIELDS);
  }

  /** The page of stories that answers the question. */
  public CompletableFuture<StoryPage> stories(StoryQuery question) {
    return answer(stories.search(question), page -> page);
  }

  /**
   * The story of that id. A name that the story had before it was taken in by another is understood
   * as well, as long as the article that it is named after is there.
   */
  public CompletableFuture<Optional<Story>> story(String id) {
    return answer(stories.find(id), found -> found)
        .thenCompose(
            found ->
                found.isPresent()
                    ? CompletableFuture.completedFuture(found)
                    : storyOf(StoryName.articleOf(id)));
  }

  private CompletableFuture<Optional<Story>> storyOf(String articleId) {
    return find(articleId)
        .thenCompose(
            article ->
                article.isEmpty()
                    ? CompletableFuture.completedFuture(Optional.empty())
                    : answer(
                        stories.find(article.get().document().membership().story()),
                        found -> found));
  }

  /** The article of that id, whole. Sees it as soon as it is written, before searches do. */
  public CompletableFuture<Optional<StoredArticle>> find(String id) {
    if (id.length() > ArticleIngested.MAX_ID) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return answer(
        client.get(
            get -> get.index(ArticleIndex.ALIAS).id(id).sourceExcludes(INTERNAL),
            ArticleDocument.class),
        ArticleArchive::stored);
  }

  /** The meaning of the article of that id; empty when there is no such article, or no meaning. */
  public CompletableFuture<Optional<Embedding>> meaning(String id) {
    return answer(near.meaning(id), found -> found);
  }

  /** The articles that answer the question and are so close in meaning, the newest first. */
  public CompletableFuture<ArticlePage> near(
      ArticleQuery question, List<Float> meaning, double closeness) {
    return answer(near.search(question, meaning, closeness), page -> page);
  }

  /** How many articles searches see. */
  public CompletableFuture<Long> count() {
    return answer(client.count(count -> count.index(ArticleIndex.ALIAS)), count -> count.count());
  }

  private <R, A> CompletableFuture<A> answer(CompletableFuture<R> response, Function<R, A> read) {
    return response
        .orTimeout(timeout.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)
        .exceptionallyCompose(e -> CompletableFuture.failedFuture(told(e)))
        .thenApply(read);
  }

  private static Throwable told(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return cause instanceof MeaningUnknownException ? cause : ElasticFailure.of(failure);
  }

  private static Optional<StoredArticle> stored(GetResponse<ArticleDocument> response) {
    if (!response.found()) {
      return Optional.empty();
    }
    String stamp = LabelWriter.stamp(response.primaryTerm(), response.seqNo());
    return Optional.of(new StoredArticle(Objects.requireNonNull(response.source()), stamp));
  }
}
