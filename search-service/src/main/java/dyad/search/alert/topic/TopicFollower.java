package dyad.search.alert.topic;

import dyad.event.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all of a topic, and goes on reading what comes, in a thread of its own. When Kafka fails it
 * reads all again, so whoever takes the records must bear to see them twice.
 */
public final class TopicFollower implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long RETRY_MS = 5_000;
  private static final Logger log = LoggerFactory.getLogger(TopicFollower.class);

  private final Topic topic;
  private final Supplier<Consumer<String, byte[]>> consumers;
  private final java.util.function.Consumer<List<ConsumerRecord<String, byte[]>>> taker;
  private final ExecutorService thread;
  private volatile boolean closed;

  /**
   * A follower.
   *
   * @param consumers consumers that are in no group
   * @param taker is given what is read: all that there is at once, then what comes
   */
  public TopicFollower(
      Topic topic,
      Supplier<Consumer<String, byte[]>> consumers,
      java.util.function.Consumer<List<ConsumerRecord<String, byte[]>>> taker) {
    this.topic = topic;
    this.consumers = consumers;
    this.taker = taker;
    this.thread =
        Executors.newSingleThreadExecutor(task -> new Thread(task, "follow-" + topic.topicName()));
  }

  /**
   * Returns when all records of this moment were taken, and goes on.
   *
   * @throws KafkaException when Kafka does not answer in time
   */
  public void follow() {
    Consumer<String, byte[]> consumer = atEnd();
    thread.execute(() -> goOn(consumer));
  }

  @Override
  public void close() {
    closed = true;
    thread.shutdown();
    try {
      var unused = thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Consumer<String, byte[]> atEnd() {
    Consumer<String, byte[]> consumer = consumers.get();
    try {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic.topicName(), PATIENCE).stream()
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      taker.accept(readTo(consumer.endOffsets(partitions, PATIENCE), consumer));
      return consumer;
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
  }

  /** All records up to those ends, of a consumer that stands at its partitions' beginnings. */
  public static List<ConsumerRecord<String, byte[]>> readTo(
      Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
    List<ConsumerRecord<String, byte[]>> all = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
      consumer.poll(STEP).forEach(all::add);
    }
    return all;
  }

  private void goOn(Consumer<String, byte[]> first) {
    Supplier<Consumer<String, byte[]>> next = () -> first;
    while (!closed) {
      try (Consumer<String, byte[]> consumer = next.get()) {
        read(consumer);
      } catch (KafkaException e) {
        log.warn("{} is read again from the beginning: {}", topic.topicName(), e.toString());
        pause();
      }
      next = this::atEnd;
    }
  }

  private void read(Consumer<String, byte[]> consumer) {
    while (!closed) {
      List<ConsumerRecord<String, byte[]>> came = new ArrayList<>();
      consumer.poll(STEP).forEach(came::add);
      if (!came.isEmpty()) {
        taker.accept(came);
      }
    }
  }

  private static void pause() {
    try {
      // A thread of its own: nobody waits for it.
      TimeUnit.MILLISECONDS.sleep(RETRY_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
