package dyad.stack;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where things lie in a clone of the project.
 *
 * @param root the clone's top folder
 * @param runDirectory what a run leaves: its state and its logs; another one makes a second stack
 */
record Layout(Path root, Path runDirectory) {
  private static final String RUN_DIRECTORY = "DYAD_RUN";

  /** The layout of the clone that {@code ./dyad} was called in. */
  static Layout ofThisClone() {
    String root = System.getProperty("dyad.root");
    if (root == null) {
      throw new StackException("the system property dyad.root is missing; start it by ./dyad");
    }
    Path top = Path.of(root).toAbsolutePath().normalize();
    return new Layout(top, top.resolve(System.getenv().getOrDefault(RUN_DIRECTORY, ".dyad")));
  }

  Path stateFile() {
    return runDirectory().resolve("stack.json");
  }

  Path logs() {
    return runDirectory().resolve("logs");
  }

  Path log(String name) {
    return logs().resolve(name + ".log");
  }

  Path defaultProfile() {
    return root.resolve("profiles").resolve("us-pakistan");
  }

  /** The runnable jar of a service, as the build left it. */
  Path jar(Service service) {
    Path target = root.resolve(service.directory()).resolve("target");
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "*-boot.jar")) {
      for (Path jar : jars) {
        return jar;
      }
    } catch (IOException e) {
      throw notBuilt(service, e);
    }
    throw notBuilt(service, null);
  }

  private static StackException notBuilt(Service service, @Nullable IOException cause) {
    String message = service.directory() + " is not built; run ./dyad build";
    return cause == null ? new StackException(message) : new StackException(message, cause);
  }
}
