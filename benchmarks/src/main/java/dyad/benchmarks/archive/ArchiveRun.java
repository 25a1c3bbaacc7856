package dyad.benchmarks.archive;

import dyad.benchmarks.match.GeneratedSubscriptions;
import dyad.benchmarks.match.NewsItem;
import dyad.benchmarks.match.StoredNews;
import dyad.benchmarks.service.Service;
import dyad.event.ArticleClassified;
import dyad.event.EventCodec;
import dyad.servers.elastic.ElasticNode;
import dyad.servers.kafka.KafkaNode;
import dyad.servers.process.NodeOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A large archive: how fast it is indexed beside a bare bulk loader of the same documents, searched
 * beside Elasticsearch asked directly, and exported within a small heap. Run as
 * benchmarks/README.md says.
 */
public final class ArchiveRun {
  private static final long SEED = 11;
  private static final int CHUNK = 5_000;
  private static final int BULK = 500;
  private static final int QUERIES = 100;
  private static final String HEAP = "256m";
  private static final String ALIAS = "dyad-articles";
  private static final String BARE = "bare-articles";
  private static final Pattern HEAP_USED =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\".*} ([0-9.E]+)$");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path jar;
  private final Path directory;
  private final List<NewsItem> items;
  private final KafkaNode kafka;
  private final ElasticNode node;
  private final Elastic elastic;

  private ArchiveRun(Path jar, Path profile, Path directory, KafkaNode kafka, ElasticNode node)
      throws IOException {
    this.jar = jar;
    this.directory = directory;
    this.items = NewsItem.ofProfile(profile);
    this.kafka = kafka;
    this.node = node;
    this.elastic = new Elastic(node.uri());
  }

  /** Takes the boot jar, the profile's folder, how many articles, and Elasticsearch's heap. */
  public static void main(String[] args) throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("archive-run");
    System.out.println("logs in " + directory);
    try (KafkaNode kafka = KafkaNode.startTemporary();
        ElasticNode node = ElasticNode.start(NodeOptions.temporary("archive", args[3]))) {
      ArchiveRun run = new ArchiveRun(Path.of(args[0]), Path.of(args[1]), directory, kafka, node);
      run.index(Integer.parseInt(args[2]));
      run.search();
      run.export();
    }
  }

  private Service service(URI at) throws InterruptedException {
    Service service =
        Service.start(
            jar,
            HEAP,
            Map.of(
                "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                "ELASTICSEARCH_URIS", at.toString()),
            directory);
    service.awaitReady();
    return service;
  }

  /** Chunk by chunk, in turns, so that whatever else the machine does hits both. */
  private void index(int count) throws IOException, InterruptedException {
    Archive archive = new Archive(items, SEED);
    double through = 0;
    double bare = 0;
    try (Service service = service(node.uri());
        Producer<String, byte[]> producer = producer()) {
      elastic.copyDefinition(ALIAS, BARE);
      for (int from = 0; from < count; from += CHUNK) {
        List<ArticleClassified> chunk = archive.articles(from, Math.min(CHUNK, count - from));
        double ours = through(service, producer, chunk, from + chunk.size());
        double theirs = bare(chunk);
        through += ours;
        bare += theirs;
        if (from / CHUNK % 4 == 0) {
          System.out.printf(
              "  %,d: %.0f articles/s, bare %.0f%n",
              from + chunk.size(), chunk.size() / ours, chunk.size() / theirs);
        }
      }
    }
    System.out.printf(
        "indexed %,d: %.0f articles/s, bare bulk loader %.0f, ratio %.2f%n",
        count, count / through, count / bare, bare / through);
  }

  private static double through(
      Service service, Producer<String, byte[]> producer, List<ArticleClassified> chunk, int total)
      throws IOException, InterruptedException {
    List<ProducerRecord<String, byte[]>> events =
        chunk.stream().map(EventCodec.ARTICLE_CLASSIFIED::encode).toList();
    long begun = System.nanoTime();
    for (ProducerRecord<String, byte[]> event : events) {
      var unused = producer.send(event);
    }
    producer.flush();
    while (indexed(service) < total) {
      Service.pause(Duration.ofMillis(50));
    }
    return seconds(begun);
  }

  private static int indexed(Service service) throws IOException, InterruptedException {
    JsonNode status = JSON.readTree(service.get("/api/v1/status").body());
    return status.path("indexed").path("records").asInt(0);
  }

  private double bare(List<ArticleClassified> chunk) {
    List<String> bulks = new ArrayList<>();
    for (int from = 0; from < chunk.size(); from += BULK) {
      StringBuilder bulk = new StringBuilder();
      for (ArticleClassified each : chunk.subList(from, Math.min(chunk.size(), from + BULK))) {
        bulk.append("{\"create\": {\"_id\": \"").append(each.article().id()).append("\"}}\n");
        bulk.append(JSON.writeValueAsString(StoredNews.of(each))).append('\n');
      }
      bulks.add(bulk.toString());
    }
    long begun = System.nanoTime();
    elastic.load(BARE, bulks);
    return seconds(begun);
  }

  private void search() throws IOException, InterruptedException {
    elastic.refresh(ALIAS);
    GeneratedSubscriptions asked = new GeneratedSubscriptions(items, SEED);
    List<String> queries = IntStream.range(0, QUERIES).mapToObj(any -> asked.query()).toList();
    try (Service service = service(node.uri())) {
      SearchLoad load = new SearchLoad(service.uri("/"), node.uri(), queries);
      try (ListeningProxy proxy = new ListeningProxy(node.uri());
          Service listened = service(proxy.uri())) {
        load.learn(listened.uri("/"), proxy);
      }
      load.run();
    }
  }

  private void export() throws IOException, InterruptedException {
    try (Service service = service(node.uri());
        HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(service.uri("/api/v1/articles/export?format=jsonl")).build();
      long begun = System.nanoTime();
      HttpResponse<Stream<String>> answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
      Set<String> ids = new HashSet<>();
      double greatest = 0;
      int rows = 0;
      for (Iterator<String> lines = answer.body().iterator(); lines.hasNext(); rows++) {
        ids.add(JSON.readTree(lines.next()).path("id").asString());
        if (rows % 10_000 == 0) {
          greatest = Math.max(greatest, heap(service));
        }
      }
      System.out.printf(
          "exported %,d rows in %.1f s, service's heap %s, at most %.0f MB used; same ids as a scan: %s%n",
          rows,
          seconds(begun),
          HEAP,
          greatest,
          ids.equals(elastic.ids(ALIAS)) && ids.size() == rows);
    }
  }

  private static double heap(Service service) throws IOException, InterruptedException {
    return HEAP_USED
            .matcher(service.get("/actuator/prometheus").body())
            .results()
            .mapToDouble(found -> Double.parseDouble(found.group(1)))
            .sum()
        / (1 << 20);
  }

  private Producer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            kafka.bootstrapServers(),
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.LINGER_MS_CONFIG,
            5),
        new StringSerializer(),
        new ByteArraySerializer());
  }

  private static double seconds(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }
}
