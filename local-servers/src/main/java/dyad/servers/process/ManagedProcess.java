package dyad.servers.process;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running child process of this JVM, which ends with it.
 *
 * <p>It ends by {@link #stop()}, by {@link #kill()}, or when this JVM does; descendants end with
 * it. Killed with this JVM's last breath not drawn, it is ended by the next {@link #start} of any
 * process, by whichever JVM of the same user.
 */
public final class ManagedProcess implements Subject, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ManagedProcess.class);

  private static final int TAIL_LINES = 30;

  private final ProcessSpec spec;
  private final Process process;
  private final ProcessRegistry.Registration registration;
  private final Thread hook;

  private ManagedProcess(
      ProcessSpec spec, Process process, ProcessRegistry.Registration registration) {
    this.spec = spec;
    this.process = process;
    this.registration = registration;
    this.hook = new Thread(this::end, "stop-" + spec.name());
  }

  /**
   * Ends orphans of earlier runs, then starts the process; does not wait until it is of use ({@link
   * Readiness} does).
   *
   * @throws ProcessStartException if the operating system refuses
   */
  public static ManagedProcess start(ProcessSpec spec) {
    ProcessRegistry registry = ProcessRegistry.ofUser();
    registry.endOrphans();
    Process process = spec.launch();
    ManagedProcess managed =
        new ManagedProcess(spec, process, registry.register(spec.name(), process.toHandle()));
    managed.endWithThisJvm();
    LOG.debug("{} is process {}: {}", spec.name(), process.pid(), spec.command());
    return managed;
  }

  private void endWithThisJvm() {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The JVM is ending already: too late for a hook, and for a child.
      end();
      throw e;
    }
  }

  @Override
  public String name() {
    return spec.name();
  }

  /** The process id. */
  public long pid() {
    return process.pid();
  }

  /** Tells it apart from any other process; empty when it has ended. */
  public Optional<ProcessIdentity> identity() {
    return ProcessIdentity.of(process.toHandle());
  }

  /** Whether it runs. */
  public boolean isAlive() {
    return process.isAlive();
  }

  /** Its exit status, once it has ended. */
  public OptionalInt exitStatus() {
    return process.isAlive() ? OptionalInt.empty() : OptionalInt.of(process.exitValue());
  }

  @Override
  public boolean awaitExit(Duration time) throws InterruptedException {
    return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public String ending() {
    return process.isAlive() ? "not yet" : "status " + process.exitValue();
  }

  @Override
  public List<String> logTail() {
    return log().tail(TAIL_LINES);
  }

  /** Its output. */
  public LogFile log() {
    return new LogFile(spec.logFile());
  }

  /**
   * Asks it to end (SIGTERM) and waits; kills what has not ended in its patience. Harmless if it
   * has ended.
   */
  public void stop() {
    end();
    forget();
  }

  /** Kills it and its descendants (SIGKILL). Harmless if it has ended. */
  public void kill() {
    ProcessTree.of(process.toHandle()).kill();
    registration.remove();
    forget();
  }

  /** Same as {@link #stop()}. */
  @Override
  public void close() {
    stop();
  }

  private void end() {
    ProcessTree.of(process.toHandle()).end(spec.patience());
    registration.remove();
  }

  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.trace("{} was stopped while the JVM ends", spec.name(), e);
    }
  }
}
