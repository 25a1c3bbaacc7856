package dyad.search.listen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.event.StageCount;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartitionProgressTest {
  private static final TopicPartition OURS = new TopicPartition("topic", 0);
  private static final TopicPartition OTHER = new TopicPartition("topic", 1);

  private final BreakingConsumer consumer = new BreakingConsumer();
  private final PartitionProgress progress = new PartitionProgress();

  @BeforeEach
  void assign() {
    consumer.assign(List.of(OURS));
  }

  @Test
  void committedRecordsAndThoseOfOthers_areNotDue() {
    // Given
    commit(5, new StageCount(4, 1));

    // When
    var due = progress.due(List.of(at(OURS, 4), at(OURS, 5), at(OTHER, 9)), consumer);

    // Then
    assertThat(due).extracting(ConsumerRecord::offset).containsExactly(5L);
  }

  @Test
  void commit_addsToTheCountThatWasCommitted() {
    // Given
    commit(5, new StageCount(4, 1));
    progress.due(List.of(at(OURS, 5)), consumer);

    // When
    progress.commit(List.of(indexed(5), poison(6), indexed(8)), consumer);

    // Then
    OffsetAndMetadata committed = consumer.committed(Set.of(OURS)).get(OURS);
    assertThat(committed.offset()).isEqualTo(9);
    assertThat(StageCount.fromMetadata(committed.metadata())).isEqualTo(new StageCount(6, 2));
  }

  @Test
  void commitWhoseAnswerWasLost_isNotCountedTwice() {
    // Given
    List<ConsumerRecord<byte[], byte[]>> batch = List.of(at(OURS, 0));
    progress.due(batch, consumer);
    consumer.breakAfterCommit = true;
    assertThatThrownBy(() -> progress.commit(List.of(indexed(0)), consumer))
        .isInstanceOf(KafkaException.class);

    // When
    var dueAgain = progress.due(batch, consumer);

    // Then
    assertThat(dueAgain).isEmpty();
  }

  @Test
  void partitionThatCameBack_isReadFromTheBrokerAgain() {
    // Given
    progress.due(List.of(at(OURS, 0)), consumer);
    progress.onPartitionsRevokedAfterCommit(consumer, List.of(OURS));
    commit(7, new StageCount(7, 0));

    // When
    var due = progress.due(List.of(at(OURS, 6), at(OURS, 7)), consumer);

    // Then
    assertThat(due).extracting(ConsumerRecord::offset).containsExactly(7L);
  }

  private void commit(long offset, StageCount count) {
    consumer.commitSync(Map.of(OURS, new OffsetAndMetadata(offset, count.toMetadata())));
  }

  private static ConsumerRecord<byte[], byte[]> at(TopicPartition partition, long offset) {
    return new ConsumerRecord<>(
        partition.topic(), partition.partition(), offset, new byte[0], new byte[0]);
  }

  private static Verdict indexed(long offset) {
    return new Verdict.Processed(at(OURS, offset), Verdict.Processed.INDEXED);
  }

  private static Verdict poison(long offset) {
    return new Verdict.Poison(at(OURS, offset), Verdict.Poison.REJECTED, new Exception("no"));
  }

  /** Commits, and then loses the answer. */
  private static final class BreakingConsumer extends MockConsumer<byte[], byte[]> {
    private boolean breakAfterCommit;

    BreakingConsumer() {
      super("earliest");
    }

    @Override
    public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets) {
      super.commitSync(offsets);
      if (breakAfterCommit) {
        throw new KafkaException("answer lost");
      }
    }
  }
}
