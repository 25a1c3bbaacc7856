package dyad.servers.junit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * All committed records of a topic, from its beginning, as far as they have been read.
 *
 * <p>It belongs to no consumer group and commits nothing. For one thread.
 */
public final class RecordedTopic implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final String topic;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();

  private RecordedTopic(String topic, KafkaConsumer<String, byte[]> consumer) {
    this.topic = topic;
    this.consumer = consumer;
  }

  /** Begins to record; the topic may be created later. */
  public static RecordedTopic of(String bootstrapServers, String topic) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false);
    return new RecordedTopic(
        topic,
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()));
  }

  /**
   * Reads until the topic holds at least a number of committed records.
   *
   * @return all of them so far
   * @throws AssertionError if there are fewer when the time is over
   */
  public List<ConsumerRecord<String, byte[]>> await(int count, Duration time) {
    long deadline = System.nanoTime() + time.toNanos();
    while (records.size() < count && System.nanoTime() < deadline) {
      read();
    }
    if (records.size() < count) {
      throw new AssertionError(
          "%s holds %d committed records after %d ms, not %d"
              .formatted(topic, records.size(), time.toMillis(), count));
    }
    return List.copyOf(records);
  }

  /**
   * Reads what is there, however long that takes, and then for a while more: for tests that nothing
   * more comes.
   */
  public List<ConsumerRecord<String, byte[]>> readFor(Duration time) {
    readWhatIsThere();
    long deadline = System.nanoTime() + time.toNanos();
    while (System.nanoTime() < deadline) {
      read();
    }
    return List.copyOf(records);
  }

  @Override
  public void close() {
    consumer.close();
  }

  private void readWhatIsThere() {
    read();
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      read();
    }
  }

  private void read() {
    if (consumer.assignment().isEmpty()) {
      consumer.assign(partitions());
    }
    if (!consumer.assignment().isEmpty()) {
      consumer.poll(POLL).forEach(records::add);
    }
  }

  private List<TopicPartition> partitions() {
    return consumer.listTopics().getOrDefault(topic, List.of()).stream()
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }
}
