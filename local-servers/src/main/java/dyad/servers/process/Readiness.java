package dyad.servers.process;

import java.time.Duration;

/**
 * The wait for a process or a container to do what it is for, asked over its own protocol.
 *
 * @param probe asks once
 * @param timeout how long to go on asking
 * @param interval how long to rest between two questions
 */
public record Readiness(Probe probe, Duration timeout, Duration interval) {
  private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(2);
  private static final Duration DEFAULT_INTERVAL = Duration.ofMillis(100);

  /** With a timeout of two minutes, as machines may be slow, and ten questions a second. */
  public static Readiness of(Probe probe) {
    return new Readiness(probe, DEFAULT_TIMEOUT, DEFAULT_INTERVAL);
  }

  /** The same with another timeout. */
  public Readiness within(Duration time) {
    return new Readiness(probe, time, interval);
  }

  /**
   * Returns as soon as the probe succeeds.
   *
   * @throws NotReadyException when the timeout has passed, at once if the process has ended, or if
   *     the waiting thread is interrupted; its message says what the probe last saw, and ends with
   *     the process's last log lines
   */
  public void await(Subject subject) {
    long deadline = System.nanoTime() + timeout.toNanos();
    String lastSeen = "not asked yet";
    try {
      while (System.nanoTime() < deadline) {
        if (subject.awaitExit(Duration.ZERO)) {
          throw NotReadyException.ended(subject, lastSeen);
        }
        Answer answer = ask();
        if (answer.ready() && !subject.awaitExit(Duration.ZERO)) {
          return;
        }
        lastSeen = answer.reason();
        subject.awaitExit(interval);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NotReadyException.interrupted(subject, lastSeen);
    }
    throw NotReadyException.timedOut(subject, timeout, lastSeen);
  }

  // Any failure of a probe means "not yet", whatever its type.
  private Answer ask() throws InterruptedException {
    try {
      probe.check();
      return new Answer(true, "ready");
    } catch (InterruptedException e) {
      throw e;
    } catch (Exception e) {
      return new Answer(false, describe(e));
    }
  }

  private static String describe(Exception e) {
    return e.getMessage() == null
        ? e.getClass().getSimpleName()
        : e.getClass().getSimpleName() + ": " + e.getMessage();
  }

  private record Answer(boolean ready, String reason) {}

  /** One question. */
  @FunctionalInterface
  public interface Probe {
    /**
     * Returns if the process is ready, and throws if it is not; the exception's message is the
     * reason.
     */
    void check() throws Exception;
  }
}
