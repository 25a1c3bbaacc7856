package dyad.search.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import dyad.search.elastic.ElasticFailure;
import dyad.search.elastic.ElasticsearchAwayException;
import dyad.search.story.StoryName;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes documents to one index, never over what somebody else wrote meanwhile. */
final class BulkWriter {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  /** How long Elasticsearch may wait for the shard; less than the connection's own timeout. */
  private static final String SHARD_TIMEOUT = "5s";

  /**
   * A document to be written.
   *
   * @param before what it replaces, null when it must be new
   */
  record Write(String id, ArticleDocument document, @Nullable KnownArticle before) {}

  /** The part of a document that changes when its story is taken in by another. */
  private record StoryChange(String story, Instant storySince) {}

  private final ElasticsearchClient client;
  private final Target target;
  private final StorySeeds seeds;

  BulkWriter(ElasticsearchClient client, Target target, StorySeeds seeds) {
    this.client = client;
    this.target = target;
    this.seeds = seeds;
  }

  /**
   * Writes the documents and says by id what became of each.
   *
   * @throws ElasticsearchAwayException when it cannot be said of all of them
   */
  Map<String, IndexOutcome> write(List<Write> writes) {
    List<BulkOperation> operations = writes.stream().map(BulkWriter::operation).toList();
    Map<String, IndexOutcome> outcomes = new HashMap<>();
    for (BulkResponseItem item : send(operations)) {
      outcomes.put(Objects.requireNonNull(item.id()), outcome(item));
    }
    return outcomes;
  }

  /** Moves all articles of a story to the one that takes it in. */
  void join(String story, StoryName into) {
    StoryChange change = new StoryChange(into.id(), into.since());
    List<BulkOperation> operations =
        seeds.articlesOf(story).stream().map(hit -> operation(hit, change)).toList();
    for (BulkResponseItem item : send(operations)) {
      if (item.error() != null) {
        throw answered(item, item.error());
      }
    }
  }

  private List<BulkResponseItem> send(List<BulkOperation> operations) {
    if (operations.isEmpty()) {
      return List.of();
    }
    BulkRequest request =
        BulkRequest.of(
            bulk ->
                bulk.index(target.name())
                    .requireAlias(target.isAlias())
                    .timeout(timeout -> timeout.time(SHARD_TIMEOUT))
                    .operations(operations));
    try {
      BulkResponse response = client.bulk(request);
      return response.items();
    } catch (IOException | ElasticsearchException e) {
      throw ElasticFailure.of(e);
    }
  }

  private static BulkOperation operation(Write write) {
    KnownArticle before = write.before();
    return before == null
        ? BulkOperation.of(
            operation -> operation.create(it -> it.id(write.id()).document(write.document())))
        : BulkOperation.of(
            operation ->
                operation.index(
                    it ->
                        it.id(write.id())
                            .ifSeqNo(before.seqNo())
                            .ifPrimaryTerm(before.primaryTerm())
                            .document(write.document())));
  }

  private static BulkOperation operation(Hit<?> hit, StoryChange change) {
    return BulkOperation.of(
        operation -> operation.update(it -> it.id(hit.id()).action(action -> action.doc(change))));
  }

  private IndexOutcome outcome(BulkResponseItem item) {
    ErrorCause error = item.error();
    if (error == null) {
      return new IndexOutcome.Indexed();
    }
    if (item.status() == BAD_REQUEST) {
      return new IndexOutcome.Rejected(String.valueOf(error.type()), ElasticFailure.reason(error));
    }
    throw answered(item, error);
  }

  private ElasticsearchAwayException answered(BulkResponseItem item, ErrorCause error) {
    return switch (item.status()) {
      case NOT_FOUND -> target.missing();
      case CONFLICT ->
          new ElasticsearchAwayException("the article " + item.id() + " was written meanwhile");
      default ->
          new ElasticsearchAwayException(
              "Elasticsearch answers " + item.status() + ": " + ElasticFailure.reason(error));
    };
  }
}
