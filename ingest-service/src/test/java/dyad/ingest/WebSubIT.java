package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.ingest.feed.FeedId;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.HubSubscription;
import dyad.servers.feed.Route;
import dyad.servers.feed.WebSubHub;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import dyad.servers.process.PortAllocator;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service as a subscriber of a hub (W3C WebSub). */
@ExtendWith(KafkaExtension.class)
class WebSubIT {
  private static final Logger LOG = LoggerFactory.getLogger(WebSubIT.class);
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  /** Generous: what is measured is well below a second. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final Duration LEASE = Duration.ofDays(1);

  private final FeedServer outlet = FeedServer.start();
  private final WebSubHub hub = new WebSubHub(LEASE);
  private RecordedTopic topic;

  @TempDir private Path directory;

  @BeforeEach
  void start() {
    outlet.route("/hub", hub);
    topic =
        RecordedTopic.of(
            KafkaExtension.server().bootstrapServers(), Topic.ARTICLE_INGESTED.topicName());
  }

  @AfterEach
  void close() {
    topic.close();
    hub.close();
    outlet.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sha1", "sha256", "sha384", "sha512"})
  void pushedArticle_isPublishedSoonThoughNoPollIsDue(String method) throws IOException {
    // Given
    URI feed = feed("/pushed-" + method + ".xml", Feeds.bilateral(method + "-old", "Old"));
    try (Instance instance = instance("pushed-" + method, feed)) {
      awaitSubscription(instance, feed);
      Document news = rss(Feeds.bilateral(method + "-new", "New"));

      // When
      Instant sent = Instant.now();
      List<Integer> answers = hub.publish(feed, news, method);

      // Then
      await().atMost(SOON).until(() -> titles(feed).contains("New"));
      LOG.info(
          "Pushed with {}, read back from Kafka {} ms later",
          method,
          Duration.between(sent, Instant.now()).toMillis());
      assertThat(answers).containsExactly(202);
      assertThat(titles(feed)).containsExactlyInAnyOrder("Old", "New");
    }
  }

  @Test
  void subscription_isConfirmedAndTheFeedPolledSeldom() throws IOException {
    // Given
    URI feed = feed("/seldom.xml", Feeds.bilateral("seldom", "T"));

    // When
    try (Instance instance = instance("seldom", feed)) {
      awaitSubscription(instance, feed);

      // Then
      var lease = instance.health(feed).path("hub");
      assertThat(lease.path("state").asString()).isEqualTo("active");
      assertThat(Instant.parse(lease.path("expires").asString()))
          .isAfter(Instant.now().plus(LEASE).minus(Duration.ofMinutes(5)));
      Map<String, String> asked = hub.asked().get(0);
      assertThat(asked.get("hub.topic")).isEqualTo(feed.toString());
      assertThat(asked.get("hub.secret")).hasSizeBetween(32, 199);
      assertThat(instance.get("/api/v1/status").path("hubs").path("active").asInt()).isPositive();
      assertThat(instance.get("/api/v1/feeds/" + FeedId.of(feed)).toString())
          .doesNotContain(asked.get("hub.secret"));
    }
  }

  @Test
  void pushThatTheHubDidNotSign_isIgnored() throws IOException {
    // Given
    URI feed = feed("/forged.xml", Feeds.bilateral("forged", "True"));
    try (Instance instance = instance("forged", feed)) {
      HubSubscription subscription = awaitSubscription(instance, feed);
      Document lie = rss(Feeds.bilateral("lie", "A lie"));

      // When
      int forged = hub.send(subscription.callback(), lie, "sha256=" + "0".repeat(64));
      hub.publish(feed, rss(Feeds.bilateral("truth", "A truth")), "sha256");

      // Then
      await().atMost(SOON).until(() -> titles(feed).contains("A truth"));
      assertThat(forged).isEqualTo(202);
      assertThat(titles(feed)).doesNotContain("A lie");
      assertThat(
              instance
                  .client()
                  .get()
                  .uri("/actuator/prometheus")
                  .exchange()
                  .expectBody(String.class)
                  .returnResult()
                  .getResponseBody())
          .contains("ingest_pushes_total{fate=\"unsigned\"} 1.0");
    }
  }

  @Test
  void whatNobodyAskedFor_isNotConfirmed() throws IOException {
    // Given
    URI feed = feed("/unasked.xml", Feeds.bilateral("unasked", "T"));
    try (Instance instance = instance("unasked", feed)) {
      URI callback = awaitSubscription(instance, feed).callback();

      // When
      List<String> unasked =
          List.of(
              callback + "?hub.mode=subscribe&hub.topic=http://other.example/&hub.challenge=x",
              callback + "?hub.mode=unsubscribe&hub.topic=" + feed + "&hub.challenge=x",
              callback + "x?hub.mode=subscribe&hub.topic=" + feed + "&hub.challenge=x");

      // Then
      for (String request : unasked) {
        instance.client().get().uri(URI.create(request)).exchange().expectStatus().isNotFound();
      }
    }
  }

  @Test
  void deniedSubscription_isOnTheFeedAndPollsGoOn() throws IOException {
    // Given
    URI feed = feed("/denied.xml", Feeds.bilateral("denied", "T"));
    hub.deny(feed);

    // When
    try (Instance instance = instance("denied", feed)) {
      await()
          .atMost(PATIENCE)
          .until(() -> hubOf(instance, feed).path("state").asString().equals("refused"));

      // Then
      assertThat(hubOf(instance, feed).path("detail").asString())
          .isEqualTo("the hub denies the subscription: 'full'");
      assertThat(Instant.parse(instance.health(feed).path("nextPoll").asString()))
          .isBefore(Instant.now().plus(Duration.ofHours(1)));
    }
  }

  @Test
  void removedFeed_isUnsubscribed() throws IOException {
    // Given
    URI feed = feed("/ended.xml", Feeds.bilateral("ended", "T"));
    try (Instance instance = instance("ended", feed)) {
      URI callback = awaitSubscription(instance, feed).callback();

      // When
      instance.client().delete().uri("/api/v1/feeds/" + FeedId.of(feed)).exchange();

      // Then
      await().atMost(PATIENCE).until(() -> hub.subscriptions(feed).isEmpty());
      assertThat(hub.send(callback, rss(), "sha256=00")).isEqualTo(410);
    }
  }

  @Test
  void removedFeedThatIsAddedAgain_isPolledAtOnceAndSubscribedAnew() throws IOException {
    // Given
    URI feed = feed("/again.xml", Feeds.bilateral("again", "T"));
    try (Instance instance = instance("again", feed)) {
      URI callback = awaitSubscription(instance, feed).callback();
      instance.client().delete().uri("/api/v1/feeds/" + FeedId.of(feed)).exchange();
      await().atMost(PATIENCE).until(() -> hub.subscriptions(feed).isEmpty());

      // When
      instance
          .client()
          .post()
          .uri("/api/v1/feeds")
          .header("Content-Type", "application/json")
          .bodyValue("{\"url\":\"" + feed + "\"}")
          .exchange()
          .expectStatus()
          .isCreated();

      // Then
      await().atMost(PATIENCE).until(() -> !hub.subscriptions(feed).isEmpty());
      assertThat(hub.subscriptions(feed).get(0).callback()).isNotEqualTo(callback);
      assertThat(titles(feed)).containsExactly("T");
    }
  }

  @Test
  void withoutCallback_noHubIsAskedAndTheStatusSaysSo() throws IOException {
    // Given
    URI feed = feed("/off.xml", Feeds.bilateral("off", "T"));

    // When
    try (Instance instance = Instance.start("off", Feeds.opml(directory, feed))) {
      await().atMost(PATIENCE).until(() -> titles(feed).contains("T"));

      // Then
      assertThat(hub.asked()).isEmpty();
      assertThat(instance.get("/api/v1/status").path("hubs").path("detail").asString())
          .contains("dyad.ingest.websub.callback");
    }
  }

  @Test
  void pushToAnotherInstance_hasTheOwnerPollAtOnce() throws IOException {
    // Given
    URI feed = feed("/shared.xml", Feeds.bilateral("shared", "Old"));
    try (Instance first = instance("shared-1", feed);
        Instance second = instance("shared-2", feed)) {
      URI callback = awaitSubscription(first, feed).callback();
      List<Integer> ports = List.of(first.port(), second.port());

      // When
      for (int to : ports) {
        Document news = rss(Feeds.bilateral("to-" + to, "To " + to));
        feed("/shared.xml", Feeds.bilateral("to-" + to, "To " + to));
        String address = callback.toString().replaceFirst(":\\d+/", ":" + to + "/");
        String signature = hub.subscriptions(feed).get(0).signature("sha256", news.bytes());
        hub.send(URI.create(address), news, signature);
        await().atMost(PATIENCE).until(() -> titles(feed).contains("To " + to));
      }

      // Then
      assertThat(pushes(first, "taken") + pushes(second, "taken")).isEqualTo(1);
      assertThat(pushes(first, "handed-on") + pushes(second, "handed-on")).isEqualTo(1);
    }
  }

  private static int pushes(Instance instance, String fate) {
    String metrics =
        instance
            .client()
            .get()
            .uri("/actuator/prometheus")
            .exchange()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return metrics != null && metrics.contains("ingest_pushes_total{fate=\"" + fate + "\"} 1.0")
        ? 1
        : 0;
  }

  private Instance instance(String name, URI feed) throws IOException {
    return instance(name, feed, new PortAllocator().free());
  }

  private Instance instance(String name, URI feed, int port) throws IOException {
    return Instance.start(
        name,
        Feeds.opml(directory, feed),
        "server.port=" + port,
        "dyad.ingest.websub.callback=http://127.0.0.1:" + port);
  }

  private URI feed(String path, String... items) {
    Document document = rss(items);
    return outlet.route(
        path,
        visit -> {
          visit.with(
              "Link",
              "<%s>; rel=\"hub\", <%s>; rel=\"self\""
                  .formatted(outlet.uri("/hub"), outlet.uri(path)));
          Route.document(document).answer(visit);
        });
  }

  private static Document rss(String... items) {
    return Document.rss(Feeds.rss(items));
  }

  private HubSubscription awaitSubscription(Instance instance, URI feed) {
    await()
        .atMost(PATIENCE)
        .until(() -> hubOf(instance, feed).path("state").asString().equals("active"));
    await().atMost(PATIENCE).until(() -> !hub.subscriptions(feed).isEmpty());
    return hub.subscriptions(feed).get(0);
  }

  private static tools.jackson.databind.JsonNode hubOf(Instance instance, URI feed) {
    return instance.health(feed).path("hub");
  }

  private List<String> titles(URI feed) {
    return topic.readFor(Duration.ofMillis(100)).stream()
        .map(EventCodec.ARTICLE_INGESTED::decode)
        .filter(article -> article.feedId().equals(FeedId.of(feed)))
        .map(ArticleIngested::title)
        .toList();
  }
}
