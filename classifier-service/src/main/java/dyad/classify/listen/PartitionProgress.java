package dyad.classify.listen;

import dyad.event.StageCount;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/**
 * How far each assigned partition has been committed, and the counts committed with it.
 *
 * <p>What is known is forgotten when partitions move and when a transaction fails, and then read
 * from the broker again, which answers only when no transaction is open on the offset. So a record
 * is not processed a second time after a commit whose answer was lost, nor after another instance
 * has done it. Used by the consumer's thread alone.
 */
final class PartitionProgress implements ConsumerAwareRebalanceListener {
  private record Committed(long next, StageCount count) {
    static final Committed NOTHING = new Committed(0, StageCount.NONE);
  }

  private final Map<TopicPartition, Committed> committed = new HashMap<>();

  /** Asks the broker for what is not known of the partitions that are assigned. */
  void load(Consumer<?, ?> consumer, Set<TopicPartition> partitions) {
    Set<TopicPartition> unknown = new HashSet<>(partitions);
    unknown.retainAll(consumer.assignment());
    unknown.removeAll(committed.keySet());
    if (!unknown.isEmpty()) {
      Map<TopicPartition, OffsetAndMetadata> found = consumer.committed(unknown);
      unknown.forEach(partition -> committed.put(partition, known(found.get(partition))));
    }
  }

  private static Committed known(@org.jspecify.annotations.Nullable OffsetAndMetadata offset) {
    return offset == null
        ? Committed.NOTHING
        : new Committed(offset.offset(), StageCount.fromMetadata(offset.metadata()));
  }

  /** Whether the record's partition is ours and the record has not been committed yet. */
  boolean isDue(ConsumerRecord<?, ?> kafkaRecord) {
    Committed known = committed.get(partition(kafkaRecord));
    return known != null && kafkaRecord.offset() >= known.next();
  }

  StageCount count(TopicPartition partition) {
    return committed.getOrDefault(partition, Committed.NOTHING).count();
  }

  /** The offsets have been committed, with the counts as their metadata. */
  void committed(Map<TopicPartition, OffsetAndMetadata> offsets) {
    offsets.forEach((partition, offset) -> committed.put(partition, known(offset)));
  }

  void forget(Collection<TopicPartition> partitions) {
    committed.keySet().removeAll(Set.copyOf(partitions));
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    forget(partitions);
  }

  @Override
  public void onPartitionsRevokedAfterCommit(
      Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    forget(partitions);
  }

  @Override
  public void onPartitionsLost(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    forget(partitions);
  }

  static TopicPartition partition(ConsumerRecord<?, ?> kafkaRecord) {
    return new TopicPartition(kafkaRecord.topic(), kafkaRecord.partition());
  }
}
