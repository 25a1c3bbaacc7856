package dyad.servers.junit;

import dyad.servers.LocalServer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One server for a whole JVM: started when first asked for, closed when JUnit has run the last
 * test.
 */
final class SharedServer<S extends LocalServer> implements AutoCloseable {
  private final Supplier<S> starter;
  private @Nullable S server;

  SharedServer(Supplier<S> starter) {
    this.starter = starter;
  }

  /** The running server; one that a test has killed or stopped is started again. */
  synchronized S get() {
    S running = server;
    if (running == null) {
      running = starter.get();
      server = running;
    }
    running.start();
    return running;
  }

  @Override
  public synchronized void close() {
    if (server != null) {
      server.close();
      server = null;
    }
  }
}
