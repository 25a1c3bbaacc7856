package dyad.servers.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;

/**
 * Picks ports of the loopback address that are free now.
 *
 * <p>They come from below the range that systems give to outgoing connections (Linux: from 32768),
 * so that none can take the port of a server that is down for a moment. A port is given once in a
 * JVM's life.
 */
public final class PortAllocator {
  private static final int FIRST = 20_000;
  private static final int LAST = 31_999;
  private static final int ATTEMPTS = 1_000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private final RandomGenerator random;

  PortAllocator(RandomGenerator random) {
    this.random = random;
  }

  /** An allocator that starts at a random place, so that several JVMs don't meet. */
  public PortAllocator() {
    this(RandomGenerator.getDefault());
  }

  /**
   * The port asked for, or any free one.
   *
   * @param port 0 for any
   * @throws PortTakenException if the port asked for is taken
   */
  public int claim(int port) {
    if (port == 0) {
      return free();
    }
    if (!isFree(port)) {
      throw new PortTakenException(port);
    }
    return port;
  }

  /** A free port. */
  public int free() {
    return random
        .ints(ATTEMPTS, FIRST, LAST + 1)
        .filter(port -> !GIVEN.contains(port) && isFree(port) && GIVEN.add(port))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "No free port between %d and %d in %d attempts"
                        .formatted(FIRST, LAST, ATTEMPTS)));
  }

  /** Whether nobody listens on a port of the loopback address. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
