package dyad.servers.process;

import java.nio.file.Path;

/**
 * What the caller may choose about a server that runs as a child process.
 *
 * @param home the folder that is the node's own: its data, its configuration, its temporary files
 * @param port where clients connect; 0 for any that is free
 * @param heap size of the JVM's heap as the JVM takes it, for example {@code 512m}
 * @param javaHome the Java that runs it
 * @param logFile takes what it prints
 * @param temporary whether closing the node deletes {@code home}
 */
public record NodeOptions(
    Path home, int port, String heap, Path javaHome, Path logFile, boolean temporary) {

  /** Checks the port and makes the paths absolute. */
  public NodeOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("No such port: " + port);
    }
    home = home.toAbsolutePath();
    logFile = logFile.toAbsolutePath();
  }

  /**
   * Data that stay, in a folder of the caller's; any port; the Java that runs this; the log inside.
   */
  public static NodeOptions in(Path home, String heap) {
    return new NodeOptions(home, 0, heap, JavaHome.current(), home.resolve("server.log"), false);
  }

  /** Data that go when the node is closed; any port. */
  public static NodeOptions temporary(String name, String heap) {
    Path home = TemporaryDirectory.create("dyad-" + name + "-");
    return new NodeOptions(home, 0, heap, JavaHome.current(), home.resolve("server.log"), true);
  }

  /** The same on another port. */
  public NodeOptions withPort(int other) {
    return new NodeOptions(home, other, heap, javaHome, logFile, temporary);
  }

  /** The same with another heap. */
  public NodeOptions withHeap(String other) {
    return new NodeOptions(home, port, other, javaHome, logFile, temporary);
  }

  /** The same with its log elsewhere. */
  public NodeOptions withLogFile(Path other) {
    return new NodeOptions(home, port, heap, javaHome, other, temporary);
  }

  /** The same with another Java. */
  public NodeOptions withJavaHome(Path other) {
    return new NodeOptions(home, port, heap, other, logFile, temporary);
  }
}
