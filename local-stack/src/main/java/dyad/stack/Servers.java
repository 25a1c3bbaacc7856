package dyad.stack;

import dyad.servers.elastic.ElasticNode;
import dyad.servers.feed.FeedServer;
import dyad.servers.kafka.KafkaNode;
import dyad.servers.process.NodeOptions;
import dyad.stack.StackState.Part;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The servers below the services: Kafka, Elasticsearch and, for the demo, a server of sample feeds.
 */
final class Servers {
  private static final String KAFKA = "kafka";
  private static final String ELASTICSEARCH = "elasticsearch";
  private static final String KAFKA_HEAP = "256m";
  private static final String ELASTICSEARCH_HEAP = "512m";

  private final KafkaNode kafka;
  private final ElasticNode elasticsearch;
  private final @Nullable FeedServer demoFeeds;

  private Servers(KafkaNode kafka, ElasticNode elasticsearch, @Nullable FeedServer demoFeeds) {
    this.kafka = kafka;
    this.elasticsearch = elasticsearch;
    this.demoFeeds = demoFeeds;
  }

  /** Starts them side by side and waits until each answers. */
  static Servers start(UpOptions options, Path profile, RunFiles files, Progress progress) {
    NodeOptions kafkaOptions = files.node(KAFKA, KAFKA_HEAP, options.kafkaPort);
    NodeOptions elasticOptions =
        files.node(ELASTICSEARCH, ELASTICSEARCH_HEAP, options.elasticsearchPort);
    CompletableFuture<ElasticNode> elasticsearch =
        CompletableFuture.supplyAsync(() -> startElasticsearch(elasticOptions, progress));
    CompletableFuture<KafkaNode> kafka =
        CompletableFuture.supplyAsync(() -> startKafka(kafkaOptions, progress));
    try {
      FeedServer demoFeeds = options.demo ? startDemoFeeds(options, profile, progress) : null;
      return new Servers(kafka.join(), elasticsearch.join(), demoFeeds);
    } catch (CompletionException e) {
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      throw new StackException(String.valueOf(cause.getMessage()), cause);
    }
  }

  private static KafkaNode startKafka(NodeOptions options, Progress progress) {
    KafkaNode node = KafkaNode.start(options);
    progress.say("Kafka is ready at " + node.bootstrapServers());
    return node;
  }

  private static ElasticNode startElasticsearch(NodeOptions options, Progress progress) {
    ElasticNode node = ElasticNode.start(options);
    progress.say("Elasticsearch is ready at " + node.uri());
    return node;
  }

  private static FeedServer startDemoFeeds(UpOptions options, Path profile, Progress progress) {
    Path demo = profile.resolve("demo");
    if (!Files.isDirectory(demo)) {
      throw new StackException("the profile " + profile + " has no demo folder");
    }
    FeedServer server = FeedServer.start(options.feedsPort);
    server.serveDirectory(demo);
    progress.say("the demo's sample feeds are served at " + server.uri());
    return server;
  }

  String bootstrapServers() {
    return kafka.bootstrapServers();
  }

  URI elasticsearch() {
    return elasticsearch.uri();
  }

  /** The list of the demo's feeds; null without the demo. */
  @Nullable URI demoFeedList() {
    return demoFeeds == null ? null : demoFeeds.uri("/feeds.opml");
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    URI kafkaAddress = URI.create("kafka://" + kafka.bootstrapServers());
    parts.add(new Part(KAFKA, false, kafka.identity().orElse(null), kafkaAddress, 0));
    parts.add(
        new Part(
            ELASTICSEARCH, false, elasticsearch.identity().orElse(null), elasticsearch.uri(), 0));
    if (demoFeeds != null) {
      parts.add(new Part("demo-feeds", true, null, demoFeeds.uri(), 0));
    }
    return parts;
  }

  /** Starts again what has died, on the same port with the same data. */
  void startAgainIfDead(Progress progress) {
    if (!kafka.isRunning()) {
      progress.say("Kafka has died and is started again");
      kafka.start();
    }
    if (!elasticsearch.isRunning()) {
      progress.say("Elasticsearch has died and is started again");
      elasticsearch.start();
    }
  }

  void stop() {
    if (demoFeeds != null) {
      demoFeeds.close();
    }
    elasticsearch.close();
    kafka.close();
  }
}
