package dyad.search.alert.raise;

import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.AlertProducers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides on matches for as long as the service runs, and begins anew when Kafka fails. */
public final class AlertKeeper implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long RETRY_MS = 2_000;
  private static final Logger log = LoggerFactory.getLogger(AlertKeeper.class);

  private final AlertConsumers consumers;
  private final AlertProducers producers;
  private final SubscriptionBook book;
  private final InstantSource clock;
  private final MeterRegistry metrics;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "dyad-alerts"));
  private volatile boolean closed;

  AlertKeeper(
      AlertConsumers consumers,
      AlertProducers producers,
      SubscriptionBook book,
      InstantSource clock,
      MeterRegistry metrics) {
    this.consumers = consumers;
    this.producers = producers;
    this.book = book;
    this.clock = clock;
    this.metrics = metrics;
  }

  /** Begins, in a thread of its own; all subscriptions must be known. */
  public void start() {
    thread.execute(this::run);
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
      try (KeeperSession session =
          new KeeperSession(consumers, producers.named("alerts"), book, clock, metrics)) {
        session.begin();
        while (!closed) {
          session.step();
        }
      } catch (KafkaException e) {
        log.warn("Alerts wait for Kafka: {}", e.toString());
        pause();
      } catch (RuntimeException e) {
        // A fault of ours: better to go on from what was committed than to end for good.
        log.error("Alerts begin anew", e);
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
