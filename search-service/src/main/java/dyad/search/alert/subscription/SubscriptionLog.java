package dyad.search.alert.subscription;

import dyad.event.EventCodec;
import dyad.event.SubscriptionSaved;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.TopicFollower;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads all subscriptions into the book, and goes on reading what other instances take. */
public final class SubscriptionLog implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(SubscriptionLog.class);

  private final SubscriptionBook book;
  private final TopicFollower follower;

  SubscriptionLog(AlertConsumers consumers, SubscriptionBook book) {
    this.book = book;
    this.follower = new TopicFollower(Topic.SUBSCRIPTION, consumers::ofAll, this::take);
  }

  /**
   * Returns when all subscriptions of this moment are known, and goes on.
   *
   * @throws org.apache.kafka.common.KafkaException when Kafka does not answer in time
   */
  public void follow() {
    follower.follow();
    log.info("{} subscriptions are known", book.size());
  }

  @Override
  public void close() {
    follower.close();
  }

  /** Together, since to prepare many for matching at once is far cheaper than one by one. */
  private void take(List<ConsumerRecord<String, byte[]>> records) {
    Map<String, @Nullable SubscriptionSaved> latest = new LinkedHashMap<>();
    records.forEach(each -> read(each, latest));
    book.put(latest.values().stream().filter(Objects::nonNull).toList());
    latest.forEach(
        (id, saved) -> {
          if (saved == null) {
            book.remove(id);
          }
        });
  }

  private static void read(
      ConsumerRecord<String, byte[]> each, Map<String, @Nullable SubscriptionSaved> latest) {
    try {
      latest.put(each.key(), each.value() == null ? null : EventCodec.SUBSCRIPTION.decode(each));
    } catch (UndecodableEventException e) {
      log.warn("A subscription is left out: {}", e.getMessage());
    }
  }
}
