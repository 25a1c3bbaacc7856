package dyad.classify.reclassify;

import dyad.event.Topic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** All ingested articles that are there when it is opened, from the first one on. */
final class Archive implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int AT_A_TIME = 64;

  private final Consumer<String, byte[]> consumer;
  private final Map<TopicPartition, Long> ends;

  Archive(String bootstrapServers) {
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                AT_A_TIME,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topic.ARTICLE_INGESTED.topicName()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    ends = Map.copyOf(consumer.endOffsets(partitions));
  }

  /** How many offsets there are to go through, more than there are articles. */
  long length() {
    return ends.entrySet().stream().mapToLong(this::left).sum();
  }

  /** The next records, none at the end. */
  List<ConsumerRecord<String, byte[]>> next() {
    while (length() > 0) {
      List<ConsumerRecord<String, byte[]>> records = new java.util.ArrayList<>();
      consumer.poll(PATIENCE).forEach(records::add);
      if (!records.isEmpty()) {
        return records;
      }
    }
    return List.of();
  }

  private long left(Map.Entry<TopicPartition, Long> end) {
    return Math.max(0, end.getValue() - consumer.position(end.getKey()));
  }

  @Override
  public void close() {
    consumer.close();
  }
}
