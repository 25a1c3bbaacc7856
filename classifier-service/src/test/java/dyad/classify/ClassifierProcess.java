package dyad.classify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** The service in a process of its own, which can be killed. */
final class ClassifierProcess implements AutoCloseable {
  private final Process process;

  private ClassifierProcess(Process process) {
    this.process = process;
  }

  static ClassifierProcess start(String bootstrapServers, String instance, Path log) {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx160m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ClassifierApplication.class.getName(),
            "--server.port=0",
            "--dyad.profile=" + Profiles.US_PAKISTAN,
            "--dyad.publish.instance=" + instance,
            "--spring.kafka.bootstrap-servers=" + bootstrapServers,
            "--spring.kafka.consumer.max-poll-records=10");
    try {
      return new ClassifierProcess(
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  /** As kill -9 does. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
