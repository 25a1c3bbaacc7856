package dyad.servers.process;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The process of a server that can be stopped, killed and started again, one process at a time.
 *
 * <p>Safe for use by several threads.
 */
public final class NodeProcess {
  private final NodeOptions options;
  private final Readiness readiness;
  private @Nullable ManagedProcess process;

  /** Not started yet. */
  public NodeProcess(NodeOptions options, Readiness readiness) {
    this.options = options;
    this.readiness = readiness;
  }

  /**
   * Starts the process if none runs, and waits until it is ready; one that does not become ready is
   * killed.
   *
   * @param preparation gives the command, after doing what must be done before each start
   */
  public synchronized void start(Preparation preparation) {
    if (isRunning()) {
      return;
    }
    ManagedProcess started = ManagedProcess.start(preparation.prepare());
    process = started;
    try {
      readiness.await(started);
    } catch (NotReadyException e) {
      kill();
      throw e;
    }
  }

  /** Asks the process to end, and waits. */
  public synchronized void stop() {
    if (process != null) {
      process.stop();
      process = null;
    }
  }

  /** Kills the process. */
  public synchronized void kill() {
    if (process != null) {
      process.kill();
      process = null;
    }
  }

  /** Whether it runs. */
  public synchronized boolean isRunning() {
    return process != null && process.isAlive();
  }

  /** Tells the process apart from any other; empty when none runs. */
  public synchronized Optional<ProcessIdentity> identity() {
    return Optional.ofNullable(process).flatMap(ManagedProcess::identity);
  }

  /** Stops the process; or, if its data are temporary anyway, kills it and deletes them. */
  public synchronized void close() {
    if (options.temporary()) {
      kill();
      TemporaryDirectory.delete(options.home());
    } else {
      stop();
    }
  }

  /** What comes before a start. */
  @FunctionalInterface
  public interface Preparation {
    /** Writes configuration and the like, and names the command. */
    ProcessSpec prepare();
  }
}
