package dyad.stack;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a person can choose when starting; the field initialisers are the defaults. */
final class UpOptions {
  @Option(
      names = "--demo",
      description = "Follow the sample feeds bundled with the project; needs no network.")
  boolean demo;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Keep Kafka's and Elasticsearch's data there between runs. Without it, each start begins"
              + " empty.")
  @Nullable Path data;

  @Option(
      names = "--profile",
      paramLabel = "DIR",
      description = "The profile to track (default: profiles/us-pakistan).")
  @Nullable Path profile;

  @Option(names = "--web-port", paramLabel = "PORT", description = "Reading desk (default: 8080).")
  int webPort = Service.WEB.defaultPort();

  @Option(
      names = "--ingest-port",
      paramLabel = "PORT",
      description = "ingest-service (default: 8081).")
  int ingestPort = Service.INGEST.defaultPort();

  @Option(
      names = "--classifier-port",
      paramLabel = "PORT",
      description = "classifier-service (default: 8082).")
  int classifierPort = Service.CLASSIFIER.defaultPort();

  @Option(
      names = "--search-port",
      paramLabel = "PORT",
      description = "search-service (default: 8083).")
  int searchPort = Service.SEARCH.defaultPort();

  @Option(
      names = "--feeds-port",
      paramLabel = "PORT",
      description = "The demo's feed server (default: 8090).")
  int feedsPort = 8090;

  @Option(names = "--kafka-port", paramLabel = "PORT", description = "Kafka (default: a free one).")
  int kafkaPort;

  @Option(
      names = "--elasticsearch-port",
      paramLabel = "PORT",
      description = "Elasticsearch (default: a free one).")
  int elasticsearchPort;

  Map<Service, Integer> ports() {
    Map<Service, Integer> ports = new EnumMap<>(Service.class);
    ports.put(Service.WEB, webPort);
    ports.put(Service.INGEST, ingestPort);
    ports.put(Service.CLASSIFIER, classifierPort);
    ports.put(Service.SEARCH, searchPort);
    return ports;
  }
}
