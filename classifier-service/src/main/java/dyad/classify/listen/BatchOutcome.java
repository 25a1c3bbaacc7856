package dyad.classify.listen;

import dyad.event.StageCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** What a batch comes to: the records to send, and the offsets with the counts to commit. */
final class BatchOutcome {
  private final List<Outcome> outcomes = new ArrayList<>();
  private final Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();

  /** Adds what became of a record, of a partition which stood at a count before this batch. */
  void add(ConsumerRecord<?, ?> kafkaRecord, Outcome outcome, StageCount before) {
    outcomes.add(outcome);
    offsets.merge(
        PartitionProgress.partition(kafkaRecord),
        after(kafkaRecord, before.plus(outcome.count())),
        (previous, next) -> after(kafkaRecord, count(previous).plus(outcome.count())));
  }

  private static OffsetAndMetadata after(ConsumerRecord<?, ?> kafkaRecord, StageCount count) {
    return new OffsetAndMetadata(
        kafkaRecord.offset() + 1, kafkaRecord.leaderEpoch(), count.toMetadata());
  }

  private static StageCount count(OffsetAndMetadata offset) {
    return StageCount.fromMetadata(offset.metadata());
  }

  boolean isEmpty() {
    return outcomes.isEmpty();
  }

  List<Outcome> outcomes() {
    return outcomes;
  }

  List<ProducerRecord<byte[], byte[]>> toSend() {
    return outcomes.stream().map(Outcome::toSend).toList();
  }

  Map<TopicPartition, OffsetAndMetadata> offsets() {
    return offsets;
  }
}
