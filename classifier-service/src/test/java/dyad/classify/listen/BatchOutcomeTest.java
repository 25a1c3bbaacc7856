package dyad.classify.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.Pillar;
import dyad.event.StageCount;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class BatchOutcomeTest {
  private static final ProducerRecord<byte[], byte[]> TO_SEND =
      new ProducerRecord<>("any", new byte[0]);
  private static final StageCount BEFORE = new StageCount(10, 1);

  @Test
  void offsets_areThoseBehindTheLastRecordOfEachPartitionWithTheCountsSoFar() {
    BatchOutcome batch = new BatchOutcome();

    // When
    batch.add(at(0, 4), new Outcome.Labelled(TO_SEND, Pillar.NONE), BEFORE);
    batch.add(
        at(0, 6), new Outcome.PutAside(TO_SEND, at(0, 6), new IllegalStateException()), BEFORE);
    batch.add(at(1, 0), new Outcome.Labelled(TO_SEND, Pillar.NONE), StageCount.NONE);

    // Then
    assertThat(batch.toSend()).hasSize(3);
    assertThat(batch.offsets())
        .containsEntry(partition(0), new OffsetAndMetadata(7, "processed=11,dead=2"))
        .containsEntry(partition(1), new OffsetAndMetadata(1, "processed=1,dead=0"));
  }

  private static ConsumerRecord<byte[], byte[]> at(int partition, long offset) {
    return new ConsumerRecord<>("articles", partition, offset, null, null);
  }

  private static TopicPartition partition(int number) {
    return new TopicPartition("articles", number);
  }
}
