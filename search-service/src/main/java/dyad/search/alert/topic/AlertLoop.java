package dyad.search.alert.topic;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work on alerts' topics that goes on for as long as the service runs, in a thread of its own, and
 * begins anew with another session when Kafka fails.
 */
public final class AlertLoop implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final long RETRY_MS = 2_000;
  private static final Logger log = LoggerFactory.getLogger(AlertLoop.class);

  /** Works until Kafka fails; the next one goes on from what was committed. */
  public interface Session extends AutoCloseable {
    /** Before the first step. */
    void begin();

    /** Takes what has come, and does what is due. */
    void step();

    @Override
    void close();
  }

  private final String name;
  private final Supplier<? extends Session> sessions;
  private final ExecutorService thread;
  private volatile boolean closed;

  /**
   * A loop that has not begun.
   *
   * @param name of the thread, for the log
   */
  public AlertLoop(String name, Supplier<? extends Session> sessions) {
    this.name = name;
    this.sessions = sessions;
    this.thread = Executors.newSingleThreadExecutor(task -> new Thread(task, name));
  }

  /** Begins; all subscriptions must be known. */
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
      try (Session session = sessions.get()) {
        session.begin();
        while (!closed) {
          session.step();
        }
      } catch (KafkaException e) {
        log.warn("{} waits for Kafka: {}", name, e.toString());
        pause();
      } catch (RuntimeException e) {
        // A fault of ours: better to go on from what was committed than to end for good.
        log.error("{} begins anew", name, e);
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
