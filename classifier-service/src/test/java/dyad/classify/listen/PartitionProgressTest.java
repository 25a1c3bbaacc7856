package dyad.classify.listen;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.StageCount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartitionProgressTest {
  private static final TopicPartition OURS = new TopicPartition("articles", 0);
  private static final TopicPartition FOREIGN = new TopicPartition("articles", 1);

  private final PartitionProgress progress = new PartitionProgress();
  private final MockConsumer<byte[], byte[]> consumer = new MockConsumer<>("earliest");

  @BeforeEach
  void assign() {
    consumer.assign(List.of(OURS));
  }

  @Test
  void countAndOffset_areRestoredFromWhatWasCommitted() {
    commit(10, new StageCount(8, 2));

    // When
    progress.load(consumer, Set.of(OURS));

    // Then
    assertThat(progress.count(OURS)).isEqualTo(new StageCount(8, 2));
    assertThat(progress.isDue(at(OURS, 9))).isFalse();
    assertThat(progress.isDue(at(OURS, 10))).isTrue();
  }

  @Test
  void nothingCommitted_everyRecordIsDue() {
    // When
    progress.load(consumer, Set.of(OURS));

    // Then
    assertThat(progress.count(OURS)).isEqualTo(StageCount.NONE);
    assertThat(progress.isDue(at(OURS, 0))).isTrue();
  }

  @Test
  void partitionOfAnotherInstance_isNotDue() {
    // When
    progress.load(consumer, Set.of(OURS, FOREIGN));

    // Then
    assertThat(progress.isDue(at(FOREIGN, 0))).isFalse();
  }

  @Test
  void lostAnswerOfACommit_isMadeGoodByAskingAgain() {
    progress.load(consumer, Set.of(OURS));
    commit(5, new StageCount(5, 0));

    // When
    progress.forget(Set.of(OURS));
    progress.load(consumer, Set.of(OURS));

    // Then
    assertThat(progress.isDue(at(OURS, 4))).isFalse();
    assertThat(progress.count(OURS)).isEqualTo(new StageCount(5, 0));
  }

  @Test
  void partitionThatMoves_isForgotten() {
    progress.load(consumer, Set.of(OURS));

    // When
    progress.onPartitionsRevokedAfterCommit(consumer, Set.of(OURS));

    // Then
    assertThat(progress.isDue(at(OURS, 7))).isFalse();
  }

  private void commit(long offset, StageCount count) {
    consumer.commitSync(Map.of(OURS, new OffsetAndMetadata(offset, count.toMetadata())));
  }

  private static ConsumerRecord<byte[], byte[]> at(TopicPartition partition, long offset) {
    return new ConsumerRecord<>(partition.topic(), partition.partition(), offset, null, null);
  }
}
