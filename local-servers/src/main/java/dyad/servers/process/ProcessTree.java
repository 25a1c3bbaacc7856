package dyad.servers.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process with all that it has started, as found at one moment.
 *
 * <p>A {@link ProcessHandle} knows its process's start, so ending one never hits a stranger that
 * has got its number.
 */
record ProcessTree(ProcessHandle root, List<ProcessHandle> descendants) {

  private static final Duration DEATH = Duration.ofSeconds(10);
  private static final Duration TURN = Duration.ofMillis(50);

  static ProcessTree of(ProcessHandle root) {
    return new ProcessTree(root, root.descendants().toList());
  }

  /** Asks the root to end (SIGTERM); what has not ended in time, descendants too, is killed. */
  void end(Duration patience) {
    root.destroy();
    await(root, patience);
    kill();
  }

  /** Kills all (SIGKILL), and those born meanwhile. */
  void kill() {
    List<ProcessHandle> all =
        Stream.of(Stream.of(root), root.descendants(), descendants.stream())
            .flatMap(s -> s)
            .distinct()
            .toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> await(process, DEATH));
  }

  // Asks by turns, since the future alone is completed by a shared pool that may be busy, waiting
  // for us even.
  private static void await(ProcessHandle process, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    try {
      while (process.isAlive() && System.nanoTime() < deadline) {
        rest(process);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void rest(ProcessHandle process) throws InterruptedException {
    try {
      process.onExit().get(TURN.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException | ExecutionException e) {
      // Not ended in this turn; the caller looks again.
      return;
    }
  }
}
