package dyad.search.alert.deliver;

import dyad.event.AlertRaised;
import dyad.event.EventCodec;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.AlertProducers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Sends alerts for as long as the service runs, and begins anew when Kafka fails. */
public final class Deliveries implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long RETRY_MS = 2_000;
  private static final Logger log = LoggerFactory.getLogger(Deliveries.class);

  private final AlertConsumers consumers;
  private final AlertProducers producers;
  private final KafkaOperations<byte[], byte[]> kafka;
  private final DeliveryDesk desk;
  private final Duration hostPause;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "dyad-deliver"));
  private volatile boolean closed;

  Deliveries(
      AlertConsumers consumers,
      AlertProducers producers,
      KafkaOperations<byte[], byte[]> kafka,
      DeliveryDesk desk,
      Duration hostPause) {
    this.consumers = consumers;
    this.producers = producers;
    this.kafka = kafka;
    this.desk = desk;
    this.hostPause = hostPause;
  }

  /** Begins, in a thread of its own; all subscriptions must be known. */
  public void start() {
    thread.execute(this::run);
  }

  /** Has an alert sent that was not raised by a match: once more, or as a test. */
  public CompletableFuture<Void> send(AlertRaised alert) {
    ProducerRecord<String, byte[]> event = EventCodec.ALERT_RAISED.encode(alert);
    byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
    return kafka
        .send(new ProducerRecord<>(event.topic(), null, null, key, event.value(), event.headers()))
        .thenAccept(sent -> {});
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

  private void run() {
    while (!closed) {
      try (DeliverySession session =
          new DeliverySession(consumers, producers.named("deliver"), desk, hostPause)) {
        session.begin();
        while (!closed) {
          session.step();
        }
      } catch (KafkaException e) {
        log.warn("Deliveries wait for Kafka: {}", e.toString());
        pause();
      } catch (RuntimeException e) {
        // A fault of ours: better to go on from what was committed than to end for good.
        log.error("Deliveries begin anew", e);
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
}
