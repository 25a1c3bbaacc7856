package dyad.stack;

import dyad.servers.process.ManagedProcess;
import dyad.servers.process.ProcessSpec;
import dyad.servers.process.Readiness;
import dyad.stack.StackState.Part;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One service as a child process, started again when it dies, each time after a longer rest. */
final class ServiceProcess {
  private static final Duration LONGEST_REST = Duration.ofSeconds(30);
  private static final Duration READY_WITHIN = Duration.ofMinutes(2);

  private final ProcessSpec spec;
  private final URI address;
  private ManagedProcess process;
  private int restarts;
  private Instant notBefore = Instant.MIN;

  private ServiceProcess(ProcessSpec spec, URI address, ManagedProcess process) {
    this.spec = spec;
    this.address = address;
    this.process = process;
  }

  static ServiceProcess start(ProcessSpec spec, URI address) {
    return new ServiceProcess(spec, address, ManagedProcess.start(spec));
  }

  String name() {
    return spec.name();
  }

  URI address() {
    return address;
  }

  /** Waits until the service says that it is ready. */
  void awaitReady(ServiceStatus services) {
    Readiness.of(() -> checkReady(services)).within(READY_WITHIN).await(process);
  }

  private void checkReady(ServiceStatus services) throws InterruptedException {
    Optional<String> reason = services.notReadyBecause(address);
    if (reason.isPresent()) {
      throw new StackException(reason.get());
    }
  }

  /**
   * Starts the service again when it has died and has rested for long enough.
   *
   * @return whether it was started just now
   */
  boolean startAgainIfDead(Instant now) {
    if (process.isAlive() || now.isBefore(notBefore)) {
      return false;
    }
    restarts++;
    notBefore = now.plus(rest());
    process = ManagedProcess.start(spec);
    return true;
  }

  private Duration rest() {
    Duration rest = Duration.ofSeconds(1L << Math.min(restarts, 10));
    return rest.compareTo(LONGEST_REST) < 0 ? rest : LONGEST_REST;
  }

  void stop() {
    process.stop();
  }

  Part part() {
    return new Part(name(), false, process.identity().orElse(null), address, restarts);
  }
}
