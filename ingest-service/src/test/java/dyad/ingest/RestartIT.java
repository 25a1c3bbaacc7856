package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.ingest.feed.FeedId;
import dyad.servers.KafkaServer;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Route;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(KafkaExtension.class)
class RestartIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration A_WHILE = Duration.ofSeconds(4);
  private static final String OFTEN = "dyad.ingest.poll.interval=300ms";

  private final FeedServer outlet = FeedServer.start();

  @TempDir private Path directory;

  @AfterEach
  void close() {
    outlet.close();
  }

  @Test
  void restartedInstance_goesOnWithoutPublishingAgain(KafkaServer kafka) throws IOException {
    // Given
    Document document = Document.rss(Feeds.rss(Feeds.bilateral("r", "Restarted")));
    URI feed = outlet.route("/restarted.xml", Route.document(document));
    Path list = Feeds.opml(directory, feed);
    try (Instance first = Instance.start("restarted", list)) {
      await().atMost(PATIENCE).until(() -> first.health(feed).path("polled").isString());
    }
    outlet.route("/restarted.xml", Route.withoutValidators(document));

    // When
    try (Instance second = Instance.start("restarted", list, OFTEN)) {
      await().atMost(PATIENCE).until(() -> second.health(feed).path("polled").isString());

      // Then
      assertThat(second.health(feed).path("totals").path("ingested").asInt()).isEqualTo(1);
      assertThat(outlet.requests("/restarted.xml")).hasSize(1);
      assertThat(articleIds(kafka, List.of(feed))).hasSize(1);
    }
  }

  @Test
  void transactionOfKilledInstance_leavesNothingBehind(KafkaServer kafka) throws IOException {
    // Given
    URI feed =
        outlet.route(
            "/killed.xml", Route.document(Document.rss(Feeds.rss(Feeds.bilateral("k", "Killed")))));
    Instance.start("warm-up", Feeds.opml(directory)).close();
    beginTransaction(kafka, "test-killed-0");

    // When
    try (Instance again = Instance.start("killed", Feeds.opml(directory, feed))) {
      await().atMost(PATIENCE).until(() -> again.health(feed).path("polled").isString());

      // Then
      assertThat(articleIds(kafka, List.of(feed))).hasSize(1);
    }
    try (RecordedTopic topic =
        RecordedTopic.of(kafka.bootstrapServers(), Topic.ARTICLE_INGESTED.topicName())) {
      assertThat(topic.readFor(A_WHILE)).noneMatch(found -> found.key().equals("half-written"));
    }
  }

  /** As an instance would leave it that is killed before it commits. */
  private static void beginTransaction(KafkaServer kafka, String transactionalId) {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", kafka.bootstrapServers(), "transactional.id", transactionalId);
    Producer<String, byte[]> killed =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    killed.initTransactions();
    killed.beginTransaction();
    var unused =
        killed.send(
            new ProducerRecord<>(Topic.ARTICLE_INGESTED.topicName(), "half-written", new byte[3]));
    killed.flush();
    // Without time to say goodbye it neither commits nor aborts.
    killed.close(Duration.ZERO);
  }

  @Test
  void twoInstances_shareTheFeedsAndInheritThem(KafkaServer kafka) throws IOException {
    // Given
    URI[] feeds =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    outlet.route(
                        "/shared-" + i + ".xml",
                        Route.withoutValidators(
                            Document.rss(
                                Feeds.rss(
                                    Feeds.bilateral("s" + i, "Shared " + i),
                                    Feeds.bilateral("t" + i, "Also " + i))))))
            .toArray(URI[]::new);
    Path list = Feeds.opml(directory, feeds);

    // When
    try (Instance staying = Instance.start("staying", list, OFTEN)) {
      try (Instance leaving = Instance.start("leaving", list, OFTEN)) {
        await().atMost(PATIENCE).until(() -> polledTimes(feeds) >= 5);
        assertThat(staying.get("/api/v1/status").path("feeds").path("followed"))
            .isEqualTo(leaving.get("/api/v1/status").path("feeds").path("followed"));
      }
      int before = polledTimes(feeds);
      await().atMost(PATIENCE).until(() -> polledTimes(feeds) >= before + 3);

      // Then
      assertThat(articleIds(kafka, List.of(feeds))).hasSize(24).doesNotHaveDuplicates();
    }
  }

  /** How often the least polled feed was polled. */
  private int polledTimes(URI[] feeds) {
    return List.of(feeds).stream()
        .mapToInt(feed -> outlet.requests(feed.getPath()).size())
        .min()
        .orElseThrow();
  }

  private static List<String> articleIds(KafkaServer kafka, List<URI> feeds) {
    List<String> ids = feeds.stream().map(FeedId::of).toList();
    try (RecordedTopic topic =
        RecordedTopic.of(kafka.bootstrapServers(), Topic.ARTICLE_INGESTED.topicName())) {
      return topic.readFor(A_WHILE).stream()
          .map(EventCodec.ARTICLE_INGESTED::decode)
          .filter(article -> ids.contains(article.feedId()))
          .map(article -> article.id())
          .toList();
    }
  }
}
