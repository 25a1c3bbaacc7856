package dyad.search.alert.deliver;

import dyad.event.AlertDelivery;
import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.PartitionReader;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The deliveries that are ours: read from {@code dyad.alert.delivery.v1} when a partition of alerts
 * becomes ours, forgotten when it goes..
 */
final class OwnedDeliveries implements ConsumerRebalanceListener {
  private static final Logger log = LoggerFactory.getLogger(OwnedDeliveries.class);

  /** Those with an attempt to come, by alert. */
  private final Map<TopicPartition, Map<String, AlertDelivery>> pending = new HashMap<>();

  private final AlertConsumers consumers;

  OwnedDeliveries(AlertConsumers consumers) {
    this.consumers = consumers;
  }

  void put(TopicPartition alerts, AlertDelivery delivery) {
    Map<String, AlertDelivery> ours = pending.get(alerts);
    if (ours != null) {
      put(ours, delivery);
    }
  }

  Optional<AlertDelivery> find(TopicPartition alerts, String alertId) {
    return Optional.ofNullable(pending.getOrDefault(alerts, Map.of()).get(alertId));
  }

  /** Those whose next attempt is due. */
  Map<TopicPartition, List<AlertDelivery>> due(Instant now) {
    Map<TopicPartition, List<AlertDelivery>> due = new HashMap<>();
    pending.forEach(
        (partition, ours) ->
            due.put(partition, ours.values().stream().filter(each -> isDue(each, now)).toList()));
    return due;
  }

  private static boolean isDue(AlertDelivery delivery, Instant now) {
    return delivery.next() != null && !delivery.next().isAfter(now);
  }

  int size() {
    return pending.values().stream().mapToInt(Map::size).sum();
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    for (TopicPartition alerts : partitions) {
      TopicPartition kept =
          new TopicPartition(Topic.ALERT_DELIVERY.topicName(), alerts.partition());
      Map<String, AlertDelivery> ours = new HashMap<>();
      PartitionReader.readAll(consumers, kept).forEach(each -> read(each, ours));
      pending.put(alerts, ours);
    }
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    partitions.forEach(pending::remove);
  }

  private static void read(ConsumerRecord<String, byte[]> each, Map<String, AlertDelivery> ours) {
    try {
      put(ours, EventCodec.ALERT_DELIVERY.decode(each));
    } catch (UndecodableEventException e) {
      log.warn("A delivery is left out: {}", e.getMessage());
    }
  }

  private static void put(Map<String, AlertDelivery> ours, AlertDelivery delivery) {
    if (delivery.status() == AlertDelivery.Status.PENDING) {
      ours.put(delivery.alert().id(), delivery);
    } else {
      ours.remove(delivery.alert().id());
    }
  }
}
