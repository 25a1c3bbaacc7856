package dyad.benchmarks.alert;

import dyad.benchmarks.match.NewsItem;
import dyad.benchmarks.service.Service;
import dyad.servers.elastic.ElasticNode;
import dyad.servers.feed.FeedServer;
import dyad.servers.kafka.KafkaNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From the answer of a feed's server, through all three services, to a receiver of webhooks that
 * has verified the signature: how long a new entry takes at twenty entries a second. Run as
 * benchmarks/README.md says.
 */
public final class LatencyRun {
  private static final int FEEDS = 20;
  private static final Duration INTERVAL = Duration.ofSeconds(10);
  private static final Duration WARM_UP = Duration.ofSeconds(40);
  private static final Duration LATEST = Duration.ofSeconds(30);
  private static final double SECOND = 1e9;

  private LatencyRun() {}

  /** Takes the folder of the project, whose jars are built, and for how many seconds. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path root = Path.of(args[0]);
    Duration time = Duration.ofSeconds(Long.parseLong(args[1]));
    Path directory = Files.createTempDirectory("latency-run");
    System.out.println("logs in " + directory);
    List<NewsItem> items = NewsItem.ofProfile(root.resolve("profiles/us-pakistan"));
    try (KafkaNode kafka = KafkaNode.startTemporary();
        ElasticNode elastic = ElasticNode.startTemporary();
        FeedServer server = FeedServer.startForManyHosts();
        Receiver receiver = new Receiver()) {
      GrowingFeeds feeds = new GrowingFeeds(server, FEEDS, items, items.size());
      Path list = Files.writeString(directory.resolve("feeds.opml"), feeds.opml());
      Map<String, String> common =
          Map.of(
              "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
              "ELASTICSEARCH_URIS", elastic.uri().toString(),
              "DYAD_PROFILE", root.resolve("profiles/us-pakistan").toString());
      try (Service search =
              start(root, "search-service", directory, common, Subscribers.settings(1_000));
          Service classifier = start(root, "classifier-service", directory, common, Map.of())) {
        search.awaitReady();
        classifier.awaitReady();
        for (int mark = 0; mark < GrowingFeeds.MARKS; mark++) {
          var unused = Subscribers.subscribe(search, receiver, GrowingFeeds.mark(mark));
        }
        try (Service ingest =
            start(root, "ingest-service", directory, common, ingestSettings(list))) {
          ingest.awaitReady();
          long begun = System.nanoTime() + WARM_UP.toNanos();
          Service.pause(WARM_UP.plus(time));
          feeds.stop();
          Service.pause(LATEST);
          report(feeds.served(), receiver, begun);
        }
      }
    }
  }

  private static Service start(
      Path root, String name, Path directory, Map<String, String> common, Map<String, String> own) {
    Map<String, String> settings = new HashMap<>(common);
    settings.putAll(own);
    Path jar = root.resolve(name).resolve("target/" + name + "-0.1.0-SNAPSHOT-boot.jar");
    return Service.start(jar, name.startsWith("classifier") ? "512m" : "256m", settings, directory);
  }

  private static Map<String, String> ingestSettings(Path list) {
    String seconds = INTERVAL.toSeconds() + "s";
    return Map.of(
        "DYAD_INGEST_FEEDS",
        list.toString(),
        "DYAD_INGEST_ALLOWED_NETWORKS",
        "127.0.0.0/8",
        "DYAD_INGEST_POLL_INTERVAL",
        seconds,
        "DYAD_INGEST_POLL_QUIET_INTERVAL",
        seconds);
  }

  private static void report(Map<URI, Long> served, Receiver receiver, long begun) {
    Map<URI, Long> received = new HashMap<>();
    for (Receiver.Received each : receiver.log()) {
      each.links().forEach(link -> received.putIfAbsent(link, each.nanos()));
    }
    Map<URI, Long> counted = new HashMap<>(served);
    counted.values().removeIf(at -> at <= begun);
    double[] took =
        counted.entrySet().stream()
            .filter(entry -> received.containsKey(entry.getKey()))
            .mapToDouble(
                entry -> (received.getOrDefault(entry.getKey(), 0L) - entry.getValue()) / SECOND)
            .sorted()
            .toArray();
    System.out.printf(
        "%,d entries served, %,d received (the others are of stories told of before, or no news of"
            + " both countries), refused %s%n",
        counted.size(), took.length, receiver.refused());
    if (took.length > 0) {
      System.out.printf(
          "from the feed's answer to the receiver: p50 %.2f s, p90 %.2f s, p99 %.2f s, most %.2f s%n",
          took[took.length / 2],
          took[took.length * 90 / 100],
          took[took.length * 99 / 100],
          took[took.length - 1]);
    }
  }
}
