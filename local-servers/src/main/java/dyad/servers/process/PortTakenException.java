package dyad.servers.process;

/** Somebody else listens on the port that a server was to have. */
public class PortTakenException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTakenException(int port) {
    super(
        "Port %d of 127.0.0.1 is taken; choose another, or 0 for any that is free".formatted(port));
  }
}
