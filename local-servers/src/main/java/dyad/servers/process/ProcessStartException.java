package dyad.servers.process;

/** A process could not be started at all. */
public class ProcessStartException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ProcessStartException(ProcessSpec spec, Throwable cause) {
    super("Cannot start %s: %s".formatted(spec.name(), cause.getMessage()), cause);
  }
}
