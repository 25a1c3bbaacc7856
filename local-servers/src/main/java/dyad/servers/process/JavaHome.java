package dyad.servers.process;

import java.nio.file.Path;

/** The Java that child processes run on. */
public final class JavaHome {
  private JavaHome() {}

  /** The one that runs this JVM, which is 21 or later: this code needs that itself. */
  public static Path current() {
    return Path.of(System.getProperty("java.home"));
  }

  /** The launcher of a Java home. */
  public static Path launcher(Path javaHome) {
    return javaHome.resolve("bin").resolve("java");
  }
}
