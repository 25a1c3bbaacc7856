package dyad.search.listen;

import dyad.event.StageCount;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/**
 * How far each partition of ours has been committed, and the count committed with it.
 *
 * <p>What is known is forgotten when partitions move and when a commit fails, and then read from
 * the broker again. So a record is not counted a second time after a commit whose answer was lost,
 * nor after another instance has dealt with it. Used by the consumer's thread alone.
 */
final class PartitionProgress implements ConsumerAwareRebalanceListener {
  private record Committed(long next, StageCount count) {
    static Committed of(@Nullable OffsetAndMetadata offset) {
      return offset == null
          ? new Committed(0, StageCount.NONE)
          : new Committed(offset.offset(), StageCount.fromMetadata(offset.metadata()));
    }
  }

  private final Map<TopicPartition, Committed> committed = new HashMap<>();

  /** Those of the records whose partition is ours and which have not been committed yet. */
  List<ConsumerRecord<byte[], byte[]>> due(
      List<ConsumerRecord<byte[], byte[]>> records, Consumer<?, ?> consumer) {
    load(records.stream().map(PartitionProgress::partition).collect(Collectors.toSet()), consumer);
    return records.stream().filter(this::isDue).toList();
  }

  private void load(Set<TopicPartition> partitions, Consumer<?, ?> consumer) {
    Set<TopicPartition> unknown = new HashSet<>(partitions);
    unknown.retainAll(consumer.assignment());
    unknown.removeAll(committed.keySet());
    if (!unknown.isEmpty()) {
      Map<TopicPartition, OffsetAndMetadata> found = consumer.committed(unknown);
      unknown.forEach(partition -> committed.put(partition, Committed.of(found.get(partition))));
    }
  }

  private boolean isDue(ConsumerRecord<?, ?> kafkaRecord) {
    Committed known = committed.get(partition(kafkaRecord));
    return known != null && kafkaRecord.offset() >= known.next();
  }

  /** Commits the offsets after the records, with the counts that include them. */
  void commit(List<Verdict> verdicts, Consumer<?, ?> consumer) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    verdicts.stream()
        .collect(Collectors.groupingBy(Verdict::partition))
        .forEach((partition, ours) -> offsets.put(partition, after(partition, ours)));
    try {
      consumer.commitSync(offsets);
    } catch (RuntimeException e) {
      committed.keySet().removeAll(offsets.keySet());
      throw e;
    }
    offsets.forEach((partition, offset) -> committed.put(partition, Committed.of(offset)));
  }

  private OffsetAndMetadata after(TopicPartition partition, List<Verdict> verdicts) {
    Committed before = committed.getOrDefault(partition, Committed.of(null));
    long next = before.next();
    StageCount count = before.count();
    for (Verdict verdict : verdicts) {
      next = Math.max(next, verdict.kafkaRecord().offset() + 1);
      count = count.plus(verdict.count());
    }
    return new OffsetAndMetadata(next, count.toMetadata());
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

  private void forget(Collection<TopicPartition> partitions) {
    committed.keySet().removeAll(Set.copyOf(partitions));
  }

  private static TopicPartition partition(ConsumerRecord<?, ?> kafkaRecord) {
    return new TopicPartition(kafkaRecord.topic(), kafkaRecord.partition());
  }
}
