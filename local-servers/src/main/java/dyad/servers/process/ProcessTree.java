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

  private static void await(ProcessHandle process, Duration patience) {
    try {
      process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (TimeoutException | ExecutionException e) {
      // Still there: the caller's next step is harsher, or there is none.
      return;
    }
  }
}
