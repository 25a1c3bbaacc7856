package dyad.servers.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process told apart from any later one with the same number.
 *
 * @param pid the process id
 * @param started when it was started, as the operating system says
 */
public record ProcessIdentity(long pid, Instant started) {

  /**
   * JVMs derive the instant from the machine's boot time, which each of them reads for itself;
   * setting the clock can move that by a second. A number is not reused that fast.
   */
  private static final Duration TOLERANCE = Duration.ofSeconds(2);

  /** The identity of a process, unless it has ended. */
  public static Optional<ProcessIdentity> of(ProcessHandle process) {
    return process.info().startInstant().map(at -> new ProcessIdentity(process.pid(), at));
  }

  /** The identity of this JVM. */
  static ProcessIdentity ofThisJvm() {
    return of(ProcessHandle.current())
        .orElseThrow(
            () ->
                new IllegalStateException("This system does not tell when a process was started"));
  }

  /** The process itself, if it is still there and not another one with its number. */
  public Optional<ProcessHandle> find() {
    return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::names);
  }

  private boolean names(ProcessHandle process) {
    return process
        .info()
        .startInstant()
        .map(at -> Duration.between(started, at).abs().compareTo(TOLERANCE) <= 0)
        .orElse(false);
  }
}
