package dyad.ingest.publish;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.FeedHealthChanged;
import dyad.event.FeedState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.core.KafkaOperations;
import reactor.core.publisher.Mono;

/**
 * Writes what polls found. Each poll's finds are in one transaction, all or nothing; polls that
 * wait at the same time are written together, because a transaction takes much longer than its
 * records.
 */
public final class PollPublisher {
  private static final int MOST_TOGETHER = 100;

  private final KafkaOperations<String, byte[]> kafka;
  private final Executor writing;
  private final ConcurrentLinkedQueue<Finds> waiting = new ConcurrentLinkedQueue<>();

  /** Writes by transactions, on the executor, because that blocks. */
  PollPublisher(KafkaOperations<String, byte[]> kafka, Executor writing) {
    this.kafka = kafka;
    this.writing = writing;
  }

  private record Finds(
      FeedState state,
      List<ArticleIngested> articles,
      @Nullable FeedHealthChanged health,
      Claim claim,
      CompletableFuture<FeedState> written) {}

  /**
   * Writes the state, the articles and a change of the feed's condition: all or nothing.
   *
   * @param health null when the condition has not changed
   * @return the state once it is committed; an error when nothing was written
   */
  public Mono<FeedState> publish(
      FeedState state,
      List<ArticleIngested> articles,
      @Nullable FeedHealthChanged health,
      Claim claim) {
    // Begun is begun: who no longer waits for it does not interrupt it.
    return Mono.fromFuture(
        () -> {
          Finds finds = new Finds(state, articles, health, claim, new CompletableFuture<>());
          waiting.add(finds);
          writing.execute(this::writeWaiting);
          return finds.written();
        },
        true);
  }

  private void writeWaiting() {
    List<Finds> together = new ArrayList<>();
    for (Finds next = waiting.peek();
        next != null && together.size() < MOST_TOGETHER && isOfOneGroup(next, together);
        next = waiting.peek()) {
      together.add(waiting.remove());
    }
    if (!together.isEmpty()) {
      write(together);
    }
  }

  /** A transaction can be committed under one membership only. */
  private static boolean isOfOneGroup(Finds next, List<Finds> together) {
    return together.isEmpty() || next.claim().group().equals(together.get(0).claim().group());
  }

  private void write(List<Finds> together) {
    try {
      commit(together);
      together.forEach(finds -> finds.written().complete(finds.state()));
    } catch (RuntimeException e) {
      if (together.size() > 1 && isOfOneRecord(e)) {
        together.forEach(finds -> write(List.of(finds)));
      } else {
        together.forEach(finds -> finds.written().completeExceptionally(e));
      }
    }
  }

  private static boolean isOfOneRecord(RuntimeException e) {
    return NestedExceptionUtils.getMostSpecificCause(e) instanceof RecordTooLargeException;
  }

  private void commit(List<Finds> together) {
    ConsumerGroupMetadata group = together.get(0).claim().group();
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    together.stream()
        .map(Finds::claim)
        .forEach(claim -> offsets.put(claim.partition(), new OffsetAndMetadata(claim.offset())));
    kafka.executeInTransaction(
        transaction -> {
          together.forEach(finds -> send(finds, transaction));
          transaction.sendOffsetsToTransaction(offsets, group);
          return together.size();
        });
  }

  private static void send(Finds finds, KafkaOperations<String, byte[]> transaction) {
    finds
        .articles()
        .forEach(article -> Sending.send(transaction, EventCodec.ARTICLE_INGESTED.encode(article)));
    if (finds.health() != null) {
      Sending.send(transaction, EventCodec.FEED_HEALTH.encode(finds.health()));
    }
    Sending.send(transaction, EventCodec.FEED_STATE.encode(finds.state()));
  }
}
