package dyad.ingest;

import dyad.servers.junit.KafkaExtension;
import dyad.servers.process.JavaHome;
import dyad.servers.process.ManagedProcess;
import dyad.servers.process.ProcessSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The whole service in a process of its own, which tests can kill. */
final class ProcessInstance implements AutoCloseable {
  private final ManagedProcess process;

  private ProcessInstance(ManagedProcess process) {
    this.process = process;
  }

  /**
   * Starts an instance that follows a list of feeds, and does not wait until it is ready.
   *
   * @param name also its User-Agent
   */
  static ProcessInstance start(String name, Path feeds, Path directory, String... settings) {
    Map<String, String> properties = new TreeMap<>();
    properties.put("server.port", "0");
    properties.put("spring.kafka.bootstrap-servers", KafkaExtension.server().bootstrapServers());
    properties.put(
        "dyad.profile", Path.of("src/test/resources/profile").toAbsolutePath().toString());
    properties.put("dyad.ingest.feeds", feeds.toString());
    properties.put("dyad.ingest.publish.transactional-id", "test-" + name);
    properties.put("dyad.ingest.fetch.allowed-networks", "127.0.0.0/8");
    properties.put("dyad.ingest.fetch.user-agent", name);
    properties.put("dyad.ingest.poll.host-pause", "0ms");
    for (String setting : settings) {
      String[] parts = setting.split("=", 2);
      properties.put(parts[0], parts[1]);
    }
    Path log = directory.resolve(name + ".log");
    return new ProcessInstance(
        ManagedProcess.start(ProcessSpec.of(name, command(properties), directory, log)));
  }

  private static List<String> command(Map<String, String> properties) {
    List<String> command =
        new ArrayList<>(
            List.of(
                JavaHome.launcher(JavaHome.current()).toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IngestApplication.class.getName()));
    properties.forEach((key, value) -> command.add("--" + key + "=" + value));
    return command;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.stop();
  }
}
