package dyad.search.alert.watch;

import dyad.search.alert.topic.AlertConsumers;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Watches numbers and feeds for as long as the service runs, and begins anew when Kafka fails. */
public final class Watching implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long RETRY_MS = 2_000;
  private static final Logger log = LoggerFactory.getLogger(Watching.class);

  private final AlertConsumers consumers;
  private final Watched watched;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "dyad-watch"));
  private volatile boolean closed;

  Watching(AlertConsumers consumers, Watched watched) {
    this.consumers = consumers;
    this.watched = watched;
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
      try (WatchSession session = new WatchSession(consumers, watched)) {
        while (!closed) {
          session.step();
        }
      } catch (KafkaException e) {
        log.warn("Watching waits for Kafka: {}", e.toString());
        pause();
      } catch (RuntimeException e) {
        // A fault of ours: better to go on from what was committed than to end for good.
        log.error("Watching begins anew", e);
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
