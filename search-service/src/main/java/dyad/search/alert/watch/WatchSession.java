package dyad.search.alert.watch;

import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.AlertLoop;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads changes of feeds until Kafka fails, and looks at numbers meanwhile: those of the
 * subscriptions that fall to a partition which is ours.
 */
final class WatchSession implements AlertLoop.Session {
  private static final String GROUP = "dyad-search-watch";
  private static final Duration STEP = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final Logger log = LoggerFactory.getLogger(WatchSession.class);

  private final Consumer<String, byte[]> consumer;
  private final Watched watched;

  WatchSession(AlertConsumers consumers, Watched watched) {
    this.consumer = consumers.inGroup(GROUP);
    this.watched = watched;
  }

  @Override
  public void begin() {
    consumer.subscribe(List.of(Topic.FEED_HEALTH.topicName()));
  }

  /** Tells what changed, then commits: after a crash between the two it is told again. */
  @Override
  public void step() {
    ConsumerRecords<String, byte[]> records = consumer.poll(STEP);
    records.forEach(this::take);
    if (!records.isEmpty()) {
      consumer.commitSync();
    }
    watched.look(this::isOurs);
  }

  private void take(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      watched.changed(EventCodec.FEED_HEALTH.decode(kafkaRecord));
    } catch (UndecodableEventException e) {
      log.warn("A change of a feed is left out: {}", e.getMessage());
    }
  }

  private boolean isOurs(String subscriptionId) {
    int number = Math.floorMod(subscriptionId.hashCode(), Topic.PARTITIONS);
    return consumer
        .assignment()
        .contains(new TopicPartition(Topic.FEED_HEALTH.topicName(), number));
  }

  @Override
  public void close() {
    consumer.close(CloseOptions.timeout(PATIENCE));
  }
}
