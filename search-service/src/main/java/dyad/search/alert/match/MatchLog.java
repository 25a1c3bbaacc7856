package dyad.search.alert.match;

import dyad.event.ArticleMatched;
import dyad.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaOperations;

/**
 * Writes matches, and then how far articles have been matched: after a crash between the two,
 * matches are told again, never lost. How far is kept as the offsets of a consumer group of its
 * own, {@value #GROUP}, in which nobody consumes: so to index all articles anew leaves it where it
 * is.
 */
final class MatchLog {
  /** The group whose offsets say how far articles have been matched. */
  static final String GROUP = "dyad-search-matched";

  private static final long PATIENCE_SECONDS = 35;

  private final Admin admin;
  private final KafkaOperations<byte[], byte[]> kafka;

  MatchLog(Admin admin, KafkaOperations<byte[], byte[]> kafka) {
    this.admin = admin;
    this.kafka = kafka;
  }

  /** The first offset of each partition that has not been matched; none for a new partition. */
  Map<TopicPartition, Long> matchedUpTo(Set<TopicPartition> partitions) {
    var spec = new ListConsumerGroupOffsetsSpec().topicPartitions(List.copyOf(partitions));
    Map<TopicPartition, Long> known = new HashMap<>();
    done(admin
            .listConsumerGroupOffsets(
                Map.of(GROUP, spec), new ListConsumerGroupOffsetsOptions().requireStable(true))
            .partitionsToOffsetAndMetadata(GROUP))
        .forEach((partition, offset) -> put(known, partition, offset));
    return known;
  }

  private static void put(
      Map<TopicPartition, Long> known, TopicPartition partition, @Nullable OffsetAndMetadata at) {
    if (at != null) {
      known.put(partition, at.offset());
    }
  }

  /**
   * Writes the matches, and that these articles have been matched.
   *
   * @throws KafkaException when Kafka does not take all of it; matches may be there nevertheless
   */
  void tell(List<ArticleMatched> matches, List<ArrivedArticle> articles) {
    CompletableFuture<?>[] sent =
        matches.stream().map(MatchLog::told).map(kafka::send).toArray(CompletableFuture[]::new);
    done(CompletableFuture.allOf(sent));
    done(admin.alterConsumerGroupOffsets(GROUP, after(articles)).all());
  }

  private static ProducerRecord<byte[], byte[]> told(ArticleMatched match) {
    ProducerRecord<String, byte[]> event = EventCodec.ALERT_MATCHED.encode(match);
    byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
    return new ProducerRecord<>(event.topic(), null, null, key, event.value(), event.headers());
  }

  private static Map<TopicPartition, OffsetAndMetadata> after(List<ArrivedArticle> articles) {
    Map<TopicPartition, OffsetAndMetadata> after = new HashMap<>();
    for (ArrivedArticle each : articles) {
      after.merge(
          each.partition(),
          new OffsetAndMetadata(each.offset() + 1),
          (one, other) -> one.offset() > other.offset() ? one : other);
    }
    return after;
  }

  @SuppressWarnings("NullAway") // A future of Void holds null.
  private static <T> T done(Future<T> future) {
    try {
      return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new KafkaException("matches could not be told", e.getCause());
    } catch (TimeoutException e) {
      throw new KafkaException("matches could not be told in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while telling matches", e);
    }
  }
}
