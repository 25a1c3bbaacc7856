package dyad.search.correct;

import dyad.event.EventCodec;
import dyad.event.LabelCorrected;
import dyad.event.Topic;
import dyad.event.UndecodableEventException;
import dyad.search.index.Corrections;
import dyad.search.index.LabelWriter;
import java.time.Duration;
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
 * Reads all corrections, and goes on reading. What comes while the service runs is also put into
 * the index: the instance that took the correction does that itself, but may have been killed
 * before.
 */
public final class CorrectionLog implements AutoCloseable {
  private static final Duration STEP = Duration.ofMillis(500);
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long RETRY_MS = 2_000;
  private static final Logger log = LoggerFactory.getLogger(CorrectionLog.class);

  private final Supplier<Consumer<String, byte[]>> consumers;
  private final Corrections corrections;
  private final LabelWriter writer;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "dyad-corrections"));
  private volatile boolean closed;

  CorrectionLog(
      Supplier<Consumer<String, byte[]>> consumers, Corrections corrections, LabelWriter writer) {
    this.consumers = consumers;
    this.corrections = corrections;
    this.writer = writer;
  }

  /**
   * Returns when all corrections of this moment are known, and goes on reading in a thread of its
   * own.
   *
   * @throws KafkaException when Kafka does not answer in time
   */
  public void follow() {
    Consumer<String, byte[]> consumer = consumers.get();
    try {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      readTo(consumer.endOffsets(partitions, PATIENCE), consumer);
    } catch (RuntimeException e) {
      consumer.close();
      throw e;
    }
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

  private void readTo(Map<TopicPartition, Long> ends, Consumer<String, byte[]> consumer) {
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
      for (ConsumerRecord<String, byte[]> each : consumer.poll(STEP)) {
        remember(each);
      }
    }
  }

  private void goOn(Consumer<String, byte[]> consumer) {
    try (consumer) {
      corrections.all().forEach(this::show);
      while (!closed) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(STEP)) {
          if (remember(each)) {
            show(EventCodec.CORRECTION.decode(each));
          }
        }
      }
    } catch (KafkaException e) {
      log.error("Corrections by other instances are no longer read: {}", e.toString());
    }
  }

  private boolean remember(ConsumerRecord<String, byte[]> kafkaRecord) {
    if (kafkaRecord.value() == null) {
      return false;
    }
    try {
      corrections.put(EventCodec.CORRECTION.decode(kafkaRecord));
      return true;
    } catch (UndecodableEventException e) {
      log.warn("A correction is left out: {}", e.getMessage());
      return false;
    }
  }

  private void show(LabelCorrected corrected) {
    while (!closed) {
      try {
        writer.write(corrected);
        return;
      } catch (RuntimeException e) {
        log.warn("A correction waits for the index: {}", e.getMessage());
        pause();
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

  private static List<TopicPartition> partitions(Consumer<?, ?> consumer) {
    return consumer.partitionsFor(Topic.CORRECTION.topicName(), PATIENCE).stream()
        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
        .toList();
  }
}
