package dyad.stack;

import dyad.servers.process.ProcessSpec;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How each service is started.
 *
 * @param layout where the jars and logs are
 * @param profile the profile's folder
 * @param ports where each service listens
 * @param bootstrapServers where Kafka listens
 * @param elasticsearch where Elasticsearch listens
 */
record ServiceCommand(
    Layout layout,
    Path profile,
    Map<Service, Integer> ports,
    String bootstrapServers,
    URI elasticsearch) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** The process, with settings of its own besides those of every service. */
  ProcessSpec of(Service service, Map<String, String> settings) {
    Map<String, String> environment = new HashMap<>(settings);
    environment.put("SERVER_PORT", String.valueOf(ports.get(service)));
    environment.put("DYAD_PROFILE", profile.toString());
    environment.put("KAFKA_BOOTSTRAP_SERVERS", bootstrapServers);
    environment.put("ELASTICSEARCH_URIS", elasticsearch.toString());
    environment.put("DYAD_SEARCH_URL", address(Service.SEARCH).toString());
    environment.put("DYAD_INGEST_URL", address(Service.INGEST).toString());
    environment.put("DYAD_CLASSIFIER_URL", address(Service.CLASSIFIER).toString());
    return ProcessSpec.of(
            service.directory(), command(service), layout.root(), layout.log(service.directory()))
        .withEnvironment(environment)
        .withPatience(PATIENCE);
  }

  /** Where the service listens. */
  URI address(Service service) {
    return URI.create("http://127.0.0.1:" + ports.get(service));
  }

  private List<String> command(Service service) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + service.heapMegabytes() + "m",
        "-XX:+UseSerialGC",
        // Halves the start on two cores; containers run with the full compiler.
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "--enable-native-access=ALL-UNNAMED",
        "-jar",
        layout.jar(service).toString());
  }
}
