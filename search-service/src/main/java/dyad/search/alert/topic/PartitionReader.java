package dyad.search.alert.topic;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Reads a partition whole, as whoever takes it over must. */
public final class PartitionReader {
  private PartitionReader() {}

  /**
   * All committed records, up to the very end: what another instance has left open there is waited
   * for, until it is committed or ended.
   */
  public static List<ConsumerRecord<String, byte[]>> readAll(
      AlertConsumers consumers, TopicPartition partition) {
    Map<TopicPartition, Long> ends;
    try (Consumer<String, byte[]> everything =
        consumers.ofAll(Map.of(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_uncommitted"))) {
      ends = everything.endOffsets(List.of(partition));
    }
    try (Consumer<String, byte[]> committed = consumers.ofAll()) {
      committed.assign(List.of(partition));
      committed.seekToBeginning(List.of(partition));
      return TopicFollower.readTo(ends, committed);
    }
  }
}
