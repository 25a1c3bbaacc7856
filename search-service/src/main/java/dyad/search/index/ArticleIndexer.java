package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import dyad.event.ArticleClassified;
import dyad.search.elastic.ElasticFailure;
import dyad.search.elastic.ElasticsearchAwayException;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.util.List;

/**
 * Writes articles to the index, a batch in one bulk request. Doing it twice changes nothing: the
 * document's id is the article's and its external version is the revision, so that an equal or
 * newer revision replaces and an older one is refused by Elasticsearch itself.
 */
public final class ArticleIndexer {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  /** How long Elasticsearch may wait for the shard; less than the connection's own timeout. */
  private static final String SHARD_TIMEOUT = "5s";

  private final ElasticsearchClient client;
  private final ArticleIndex index;
  private final Timer bulkTimer;

  ArticleIndexer(ElasticsearchClient client, ArticleIndex index, MeterRegistry metrics) {
    this.client = client;
    this.index = index;
    this.bulkTimer =
        Timer.builder("index.bulk")
            .description("One bulk request to Elasticsearch")
            .register(metrics);
  }

  /**
   * Indexes the articles and says for each, in their order, what became of it.
   *
   * @throws ElasticsearchAwayException when it cannot be said of all of them; the whole batch is to
   *     be tried again
   */
  public List<IndexOutcome> index(List<ArticleClassified> articles) {
    if (articles.isEmpty()) {
      return List.of();
    }
    Timer.Sample sample = Timer.start();
    try {
      return outcomes(client.bulk(request(articles)));
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    } finally {
      sample.stop(bulkTimer);
    }
  }

  static BulkRequest request(List<ArticleClassified> articles) {
    return BulkRequest.of(
        bulk ->
            bulk.index(ArticleIndex.ALIAS)
                .requireAlias(true)
                .timeout(timeout -> timeout.time(SHARD_TIMEOUT))
                .operations(articles.stream().map(ArticleIndexer::operation).toList()));
  }

  private static BulkOperation operation(ArticleClassified event) {
    return BulkOperation.of(
        operation ->
            operation.index(
                write ->
                    write
                        .id(event.article().id())
                        .version((long) event.article().revision())
                        .versionType(VersionType.ExternalGte)
                        .document(ArticleDocument.of(event))));
  }

  private List<IndexOutcome> outcomes(BulkResponse response) {
    return response.items().stream().map(this::outcome).toList();
  }

  private IndexOutcome outcome(BulkResponseItem item) {
    ErrorCause error = item.error();
    if (error == null) {
      return new IndexOutcome.Indexed();
    }
    return switch (item.status()) {
      case CONFLICT -> new IndexOutcome.Superseded();
      case BAD_REQUEST ->
          new IndexOutcome.Rejected(String.valueOf(error.type()), ElasticFailure.reason(error));
      case NOT_FOUND -> throw withoutIndex();
      default ->
          throw new ElasticsearchAwayException(
              "Elasticsearch answers " + item.status() + ": " + ElasticFailure.reason(error));
    };
  }

  /** Someone dropped the index while we ran: make it again for the next attempt. */
  private ElasticsearchAwayException withoutIndex() {
    index.ensure();
    return new ElasticsearchAwayException("the index " + ArticleIndex.ALIAS + " was missing");
  }
}
