package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.FeedCondition;
import dyad.event.FeedHealthChanged;
import dyad.event.Topic;
import dyad.ingest.feed.FeedId;
import dyad.servers.KafkaServer;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.RecordedRequest;
import dyad.servers.feed.Route;
import dyad.servers.feed.RudeRoute;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How outlets are treated that answer in ways of their own. */
@ExtendWith(KafkaExtension.class)
class MannersIT {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration A_WHILE = Duration.ofSeconds(3);
  private static final String OFTEN = "dyad.ingest.poll.interval=300ms";
  private static final String NO_QUIET = "dyad.ingest.poll.quiet-interval=300ms";

  private final FeedServer outlet = FeedServer.start();

  @TempDir private Path directory;

  @AfterEach
  void close() {
    outlet.close();
  }

  @Test
  void articleInTwoFeedsOfAnOutlet_isPublishedOnceAndEditedByItsFirstFeedOnly(KafkaServer kafka)
      throws IOException {
    // Given
    String shared = Feeds.bilateral("manners-shared", "In both feeds");
    String shorter =
        Feeds.item("manners-shared", "In both feeds", "Pakistan and the United States.");
    String edited = Feeds.bilateral("manners-shared", "In both feeds, edited");
    URI home =
        outlet.route(
            "/home.xml",
            Route.inTurn(document(shared), document(shared), document(shared), document(edited)));
    URI other =
        outlet.route(
            "/world.xml", Route.inTurn(document(item("own")), document(shorter, item("own"))));

    // When
    try (Instance instance =
        Instance.start("two-feeds", Feeds.opml(directory, home, other), OFTEN, NO_QUIET)) {
      await().atMost(PATIENCE).until(() -> outlet.requests("/home.xml").size() > 6);
      await().atMost(PATIENCE).until(() -> outlet.requests("/world.xml").size() > 3);

      // Then
      List<ArticleIngested> articles = articles(kafka, home, other);
      assertThat(articles)
          .filteredOn(article -> article.link().getPath().equals("/manners-shared"))
          .extracting(ArticleIngested::feedId, ArticleIngested::revision)
          .containsExactly(tuple(FeedId.of(home), 1), tuple(FeedId.of(home), 2));
      assertThat(articles).hasSize(3);
      assertThat(instance.health(other).path("totals").path("ingested").asInt()).isEqualTo(1);
    }
  }

  @Test
  void permanentRedirect_isAskedDirectlyOnceBelieved(KafkaServer kafka) throws IOException {
    // Given
    URI old = outlet.route("/old.xml", Route.movedPermanently("/new.xml"));
    outlet.route("/new.xml", Route.document(Document.rss(Feeds.rss(item("moved")))));

    // When
    try (Instance instance =
        Instance.start(
            "moved",
            Feeds.opml(directory, old),
            OFTEN,
            NO_QUIET,
            "dyad.ingest.poll.move-after=1ms")) {
      await().atMost(PATIENCE).until(() -> outlet.requests("/new.xml").size() > 6);

      // Then
      assertThat(outlet.requests("/old.xml")).hasSize(3);
      assertThat(instance.health(old).path("outcome").asString()).isEqualTo("not-modified");
      assertThat(articles(kafka, old)).hasSize(1);
    }
  }

  @Test
  void temporaryRedirect_isNeverBelieved() throws IOException {
    // Given
    URI url = outlet.route("/302.xml", Route.movedTemporarily("/there.xml"));
    outlet.route("/there.xml", Route.document(Document.rss(Feeds.rss(item("302")))));

    // When
    try (Instance instance =
        Instance.start(
            "302",
            Feeds.opml(directory, url),
            OFTEN,
            NO_QUIET,
            "dyad.ingest.poll.move-after=1ms")) {
      await().atMost(PATIENCE).until(() -> outlet.requests("/302.xml").size() > 6);

      // Then
      assertThat(instance.health(url).path("failures").asInt()).isZero();
      assertThat(outlet.requests("/there.xml").size())
          .isGreaterThanOrEqualTo(outlet.requests("/302.xml").size() - 1);
    }
  }

  @Test
  void goneFeed_stopsAndSaysSo(KafkaServer kafka) throws IOException {
    // Given
    URI url = outlet.route("/gone.xml", Route.inTurn(document(item("gone")), Route.status(410)));

    // When
    try (Instance instance = Instance.start("gone", Feeds.opml(directory, url), OFTEN, NO_QUIET)) {
      await()
          .atMost(PATIENCE)
          .until(() -> instance.health(url).path("outcome").asString().equals("gone"));

      // Then
      FeedHealthChanged event = healthEvents(kafka, url).get(0);
      assertThat(event.condition()).isEqualTo(FeedCondition.DEAD);
      assertThat(event.before()).isEqualTo(FeedCondition.ACTIVE);
      assertThat(event.detail()).isEqualTo("its server says that it is gone for good");
      assertThat(outlet.requests("/gone.xml")).hasSize(2);
    }
  }

  @Test
  void dateInRetryAfter_isWaitedFor() throws IOException {
    // Given
    Instant until = Instant.now().plusSeconds(7);
    URI url =
        outlet.route("/429.xml", Route.inTurn(Route.tooManyRequests(until), document(item("429"))));

    // When
    try (Instance instance = Instance.start("429", Feeds.opml(directory, url), OFTEN, NO_QUIET)) {
      await().atMost(PATIENCE).until(() -> outlet.requests("/429.xml").size() > 1);

      // Then: the header has whole seconds.
      RecordedRequest second = outlet.requests("/429.xml").get(1);
      assertThat(second.at()).isAfter(until.minusSeconds(1));
      assertThat(instance.health(url).path("failures").isNumber()).isTrue();
    }
  }

  @Test
  void bodyThatIsTheSameAgain_isNotReadAgainButItsValidatorsAre() throws IOException {
    // Given
    Document document = Document.rss(Feeds.rss(item("same")));
    URI url =
        outlet.route(
            "/same.xml",
            Route.inTurn(
                Route.withoutValidators(document),
                RudeRoute.with("ETag", "\"late\"", Route.withoutValidators(document))));

    // When
    try (Instance instance = Instance.start("same", Feeds.opml(directory, url), OFTEN, NO_QUIET)) {
      await().atMost(PATIENCE).until(() -> outlet.requests("/same.xml").size() > 3);

      // Then
      assertThat(outlet.requests("/same.xml").get(3).header("If-None-Match")).contains("\"late\"");
      assertThat(instance.health(url).path("outcome").asString()).isEqualTo("same");
      assertThat(instance.health(url).path("totals").path("fetched").asInt()).isEqualTo(1);
    }
  }

  private static Route document(String... items) {
    return Route.withoutValidators(Document.rss(Feeds.rss(items)));
  }

  /** An item of its own. */
  private static String item(String path) {
    return Feeds.bilateral("manners-" + path, "Manners of " + path);
  }

  private static List<ArticleIngested> articles(KafkaServer kafka, URI... feeds) {
    Set<String> ids = ids(feeds);
    try (RecordedTopic topic =
        RecordedTopic.of(kafka.bootstrapServers(), Topic.ARTICLE_INGESTED.topicName())) {
      return topic.readFor(A_WHILE).stream()
          .map(EventCodec.ARTICLE_INGESTED::decode)
          .filter(article -> ids.contains(article.feedId()))
          .toList();
    }
  }

  private static List<FeedHealthChanged> healthEvents(KafkaServer kafka, URI... feeds) {
    Set<String> ids = ids(feeds);
    try (RecordedTopic topic =
        RecordedTopic.of(kafka.bootstrapServers(), Topic.FEED_HEALTH.topicName())) {
      return topic.readFor(A_WHILE).stream()
          .map(EventCodec.FEED_HEALTH::decode)
          .filter(event -> ids.contains(event.feedId()))
          .toList();
    }
  }

  private static Set<String> ids(URI... feeds) {
    return Set.copyOf(List.of(feeds).stream().map(FeedId::of).toList());
  }
}
