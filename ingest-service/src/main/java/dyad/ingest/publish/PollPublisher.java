package dyad.ingest.publish;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.FeedState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.springframework.kafka.core.KafkaOperations;
import reactor.core.publisher.Mono;

/** Writes what a poll found. */
public final class PollPublisher {
  private final KafkaOperations<String, byte[]> kafka;
  private final Executor writing;

  /** Writes by transactions, on the executor, because that blocks. */
  PollPublisher(KafkaOperations<String, byte[]> kafka, Executor writing) {
    this.kafka = kafka;
    this.writing = writing;
  }

  /**
   * Writes the articles and the state in one transaction: all or nothing.
   *
   * @return the state once it is committed; an error when nothing was written
   */
  public Mono<FeedState> publish(List<ArticleIngested> articles, FeedState state, Claim claim) {
    // Begun is begun: who no longer waits for it does not interrupt it.
    return Mono.fromFuture(
        () -> CompletableFuture.supplyAsync(() -> write(articles, state, claim), writing), true);
  }

  private FeedState write(List<ArticleIngested> articles, FeedState state, Claim claim) {
    kafka.executeInTransaction(
        transaction -> {
          articles.forEach(
              article -> Sending.send(transaction, EventCodec.ARTICLE_INGESTED.encode(article)));
          Sending.send(transaction, EventCodec.FEED_STATE.encode(state));
          transaction.sendOffsetsToTransaction(
              Map.of(claim.partition(), new OffsetAndMetadata(claim.offset())), claim.group());
          return state;
        });
    return state;
  }
}
