package dyad.servers;

import dyad.servers.process.ManagedProcess;
import dyad.servers.process.ProcessSpec;
import java.nio.file.Path;
import java.util.List;

/** A program that starts something, whatever it is. */
final class NextStart {
  private NextStart() {}

  public static void main(String[] args) {
    Path directory = Path.of(args[0]);
    ManagedProcess.start(
            ProcessSpec.of("true", List.of("true"), directory, directory.resolve("true.log")))
        .close();
  }
}
