package dyad.servers.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * What to run.
 *
 * @param name what people call it, as in messages
 * @param command program and arguments
 * @param environment added to this JVM's own environment; an empty value takes the variable away
 * @param directory where it runs
 * @param logFile takes its output, both streams; appended to
 * @param patience how long it may take to end when asked to, before it is killed
 */
public record ProcessSpec(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path directory,
    Path logFile,
    Duration patience) {

  private static final Duration DEFAULT_PATIENCE = Duration.ofSeconds(20);

  /** Copies the collections. */
  public ProcessSpec {
    if (command.isEmpty()) {
      throw new IllegalArgumentException("No command for " + name);
    }
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** With the environment of this JVM and 20 s to end. */
  public static ProcessSpec of(String name, List<String> command, Path directory, Path logFile) {
    return new ProcessSpec(name, command, Map.of(), directory, logFile, DEFAULT_PATIENCE);
  }

  /** The same with further environment variables, in place of those given before. */
  public ProcessSpec withEnvironment(Map<String, String> variables) {
    return new ProcessSpec(name, command, variables, directory, logFile, patience);
  }

  /** The same with another patience. */
  public ProcessSpec withPatience(Duration time) {
    return new ProcessSpec(name, command, environment, directory, logFile, time);
  }

  Process launch() {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    environment.forEach((name, value) -> put(builder.environment(), name, value));
    try {
      new LogFile(logFile).create();
      return builder
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
          .start();
    } catch (IOException e) {
      throw new ProcessStartException(this, e);
    }
  }

  private static void put(Map<String, String> environment, String name, String value) {
    if (value.isEmpty()) {
      environment.remove(name);
    } else {
      environment.put(name, value);
    }
  }
}
