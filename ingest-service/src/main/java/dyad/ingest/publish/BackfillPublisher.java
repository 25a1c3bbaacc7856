package dyad.ingest.publish;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.Topic;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Writes imported articles, outside of the service. There is one import at a time: a second one
 * takes over, and what the first still wants to write is refused by the broker.
 *
 * <p>Nothing of a batch is there before all of it is. Whoever begins again after an end in between
 * finds what was written by {@link #published} and goes on.
 */
public final class BackfillPublisher implements AutoCloseable {
  private static final String TRANSACTIONAL_ID = "dyad-import";
  private static final Duration STEP = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String bootstrapServers;
  private final Producer<String, byte[]> producer;

  /**
   * Begins an import.
   *
   * @throws KafkaException when Kafka is not there
   */
  public BackfillPublisher(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    createTopics();
    this.producer = producer(bootstrapServers);
    producer.initTransactions();
  }

  private void createTopics() {
    Properties settings = settings();
    settings.put("default.api.timeout.ms", String.valueOf(PATIENCE.toMillis()));
    settings.put("request.timeout.ms", String.valueOf(PATIENCE.toMillis() / 3));
    try (Admin admin = Admin.create(settings)) {
      List<NewTopic> own =
          Stream.of(Topic.ARTICLE_INGESTED, Topic.FEED, Topic.FEED_STATE)
              .map(Topic::newTopic)
              .toList();
      admin.createTopics(own).values().forEach(BackfillPublisher::await);
    }
  }

  private static void await(String topic, org.apache.kafka.common.KafkaFuture<Void> creation) {
    try {
      creation.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof org.apache.kafka.common.errors.TimeoutException) {
        throw new KafkaException("it does not answer", e);
      }
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException("topic " + topic + ": " + e.getMessage(), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted", e);
    }
  }

  private static Producer<String, byte[]> producer(String bootstrapServers) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("transactional.id", TRANSACTIONAL_ID);
    settings.put("compression.type", "gzip");
    settings.put("max.block.ms", String.valueOf(PATIENCE.toMillis()));
    settings.put("enable.metrics.push", "false");
    return new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** A consumer of what is committed, from the beginning; to be closed by the caller. */
  public Consumer<String, byte[]> reader() {
    Properties settings = settings();
    settings.put("isolation.level", "read_committed");
    settings.put("auto.offset.reset", "earliest");
    settings.put("enable.auto.commit", "false");
    return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private Properties settings() {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    settings.put("enable.metrics.push", "false");
    return settings;
  }

  /** The ids of all articles published so far. */
  public Set<String> published() {
    List<TopicPartition> partitions =
        IntStream.range(0, Topic.PARTITIONS)
            .mapToObj(number -> new TopicPartition(Topic.ARTICLE_INGESTED.topicName(), number))
            .toList();
    Set<String> ids = new HashSet<>();
    try (Consumer<String, byte[]> consumer = reader()) {
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(STEP).forEach(article -> ids.add(article.key()));
      }
    }
    return ids;
  }

  /** Writes the articles: all or nothing. */
  public void publish(List<ArticleIngested> articles) {
    producer.beginTransaction();
    // Whatever fails comes out at the commit, which waits for all.
    articles.forEach(
        article -> {
          var unused = producer.send(EventCodec.ARTICLE_INGESTED.encode(article));
        });
    producer.commitTransaction();
  }

  @Override
  public void close() {
    producer.close(PATIENCE);
  }
}
