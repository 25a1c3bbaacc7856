package dyad.servers.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Processes that only sleep. */
final class Sleeper {
  private Sleeper() {}

  /** One that runs until it is ended. */
  static Process start() throws IOException {
    return new ProcessBuilder("sleep", "600").start();
  }

  /** The identity of one that has ended. */
  static ProcessIdentity dead() throws IOException, InterruptedException {
    Process process = start();
    ProcessIdentity identity = ProcessIdentity.of(process.toHandle()).orElseThrow();
    process.destroyForcibly().waitFor();
    return identity;
  }

  /** A shell that runs a script. */
  static ProcessSpec shell(Path directory, String script) {
    return ProcessSpec.of(
        "shell", List.of("/bin/sh", "-c", script), directory, directory.resolve("shell.log"));
  }
}
