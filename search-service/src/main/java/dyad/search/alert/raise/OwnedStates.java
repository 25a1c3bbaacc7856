package dyad.search.alert.raise;

import dyad.event.AlertState;
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
 * The pasts of the subscriptions whose matches are ours: read from {@code dyad.alert-state.v1} when
 * a partition becomes ours, forgotten when it goes.
 */
final class OwnedStates implements ConsumerRebalanceListener {
  private static final Logger log = LoggerFactory.getLogger(OwnedStates.class);

  private final AlertConsumers consumers;
  private final Map<TopicPartition, Map<String, AlertState>> byPartition = new HashMap<>();

  OwnedStates(AlertConsumers consumers) {
    this.consumers = consumers;
  }

  Optional<AlertState> find(TopicPartition matches, String subscriptionId) {
    return Optional.ofNullable(byPartition.getOrDefault(matches, Map.of()).get(subscriptionId));
  }

  void put(TopicPartition matches, AlertState state) {
    Map<String, AlertState> states = byPartition.get(matches);
    if (states != null) {
      states.put(state.subscriptionId(), state);
    }
  }

  /** Those of which something is due. */
  Map<TopicPartition, List<AlertState>> due(Instant now) {
    Map<TopicPartition, List<AlertState>> due = new HashMap<>();
    byPartition.forEach(
        (partition, states) ->
            due.put(partition, states.values().stream().filter(each -> isDue(each, now)).toList()));
    return due;
  }

  private static boolean isDue(AlertState state, Instant now) {
    return state.due() != null && !state.due().isAfter(now);
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> byPartition.put(partition, read(partition.partition())));
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    partitions.forEach(byPartition::remove);
  }

  private Map<String, AlertState> read(int number) {
    TopicPartition partition = new TopicPartition(Topic.ALERT_STATE.topicName(), number);
    Map<String, AlertState> states = new HashMap<>();
    PartitionReader.readAll(consumers, partition).forEach(each -> put(states, each));
    return states;
  }

  private static void put(Map<String, AlertState> states, ConsumerRecord<String, byte[]> each) {
    try {
      if (each.value() == null) {
        states.remove(each.key());
      } else {
        states.put(each.key(), EventCodec.ALERT_STATE.decode(each));
      }
    } catch (UndecodableEventException e) {
      log.warn("What a subscription was told is left out: {}", e.getMessage());
    }
  }
}
