package dyad.servers.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The files of one node under its home, and what is written into them. */
record ElasticLayout(Path home) {
  // Everything else under config/ of the distribution is about security, which is off.
  private static final String JVM_OPTIONS = "jvm.options";

  Path configuration() {
    return home.resolve("config");
  }

  Path data() {
    return home.resolve("data");
  }

  Path logs() {
    return home.resolve("logs");
  }

  Path temporary() {
    return home.resolve("tmp");
  }

  Path deprecations() {
    return logs().resolve("deprecation.log");
  }

  /** Writes the configuration anew: ports and distribution may have changed since the last run. */
  void write(Path distribution, int port, int transportPort) {
    try {
      Path options = configuration().resolve(JVM_OPTIONS + ".d");
      for (Path directory : List.of(configuration(), options, data(), logs(), temporary())) {
        Files.createDirectories(directory);
      }
      replace(distribution.resolve("config").resolve(JVM_OPTIONS));
      Files.writeString(
          configuration().resolve("elasticsearch.yml"), settings(port, transportPort));
      Files.writeString(options.resolve("quick-start.options"), jvmOptions());
      writeLogging();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the node's configuration to " + home, e);
    }
  }

  /** What the node has logged as deprecated. */
  List<String> readDeprecations() {
    if (!Files.exists(deprecations())) {
      return List.of();
    }
    try (Stream<String> lines = Files.lines(deprecations())) {
      return lines.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void replace(Path file) throws IOException {
    Files.copy(
        file, configuration().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }

  private void writeLogging() throws IOException {
    try (InputStream in = ElasticLayout.class.getResourceAsStream("log4j2.properties")) {
      Files.copy(
          in, configuration().resolve("log4j2.properties"), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private String settings(int port, int transportPort) {
    return """
        cluster.name: dyad
        node.name: dyad
        discovery.type: single-node
        network.host: 127.0.0.1
        http.port: %d
        transport.port: %d
        path.data: "%s"
        path.logs: "%s"
        xpack.security.enabled: false
        # A nearly full disk must not turn indices read-only on a developer's machine.
        cluster.routing.allocation.disk.threshold_enabled: false
        """
        .formatted(port, transportPort, data(), logs());
  }

  private static String jvmOptions() {
    return """
        # A quick start and a small footprint rather than the highest throughput.
        -XX:-UseG1GC
        -XX:+UseSerialGC
        -XX:TieredStopAtLevel=1
        -XX:-AlwaysPreTouch
        -XX:-HeapDumpOnOutOfMemoryError
        -Xlog:disable
        -Xlog:all=warning:stderr
        """;
  }
}
