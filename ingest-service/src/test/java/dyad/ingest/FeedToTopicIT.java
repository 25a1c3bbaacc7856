package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(KafkaExtension.class)
class FeedToTopicIT {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration A_WHILE = Duration.ofSeconds(3);
  private static final String OFTEN = "dyad.ingest.poll.interval=300ms";

  private final FeedServer outlet = FeedServer.start();
  private RecordedTopic topic;

  @TempDir private Path directory;

  @BeforeEach
  void record(KafkaServer kafka) {
    topic = RecordedTopic.of(kafka.bootstrapServers(), Topic.ARTICLE_INGESTED.topicName());
  }

  @AfterEach
  void close() {
    topic.close();
    outlet.close();
  }

  @Test
  void listedFeed_itsBilateralArticlesArePublished() throws IOException {
    // Given
    URI feed =
        outlet.route(
            "/listed.xml",
            Route.document(
                Document.rss(
                    Feeds.rss(
                        Feeds.bilateral("a?utm_source=rss", "Talks &amp;amp; trade"),
                        Feeds.item("b", "Rain in Lahore", "It rained in Pakistan."),
                        Feeds.item("c", "", "")))));

    // When
    try (Instance instance = Instance.start("listed", Feeds.opml(directory, feed))) {
      List<ArticleIngested> articles = articles(feed, 1);

      // Then
      ArticleIngested article = articles.get(0);
      assertThat(article.title()).isEqualTo("Talks & trade");
      assertThat(article.link()).isEqualTo(URI.create("https://outlet.example/a"));
      assertThat(article.published()).isEqualTo(Instant.parse("2022-05-24T05:00:00Z"));
      assertThat(article.revision()).isEqualTo(1);
      assertThat(article.mentions())
          .containsEntry("US", List.of("United States"))
          .containsEntry("PK", List.of("Pakistan"));
      assertThat(instance.health(feed).path("totals").toString())
          .isEqualTo("{\"fetched\":3,\"repeated\":0,\"gatedOut\":2,\"unusable\":0,\"ingested\":1}");
      assertThat(instance.health(feed).path("detail").asString()).startsWith("entry 3 'c'");
      assertThat(instance.get("/actuator/health/readiness").path("status").asString())
          .isEqualTo("UP");
    }
  }

  @Test
  void unchangedFeed_isAskedWithItsValidatorsAndAnswers304() throws IOException {
    // Given
    Document document = Document.rss(Feeds.rss(Feeds.bilateral("same", "The same")));
    URI feed = outlet.route("/unchanged.xml", Route.document(document));

    // When
    try (Instance instance = Instance.start("same", Feeds.opml(directory, feed), OFTEN)) {
      await().atMost(PATIENCE).until(() -> outlet.requests("/unchanged.xml").size() > 3);

      // Then
      RecordedRequest later = outlet.requests("/unchanged.xml").get(2);
      assertThat(later.header("If-None-Match")).contains(document.etag());
      assertThat(later.header("If-Modified-Since")).contains(document.lastModified());
      assertThat(instance.health(feed).path("outcome").asString()).isEqualTo("not-modified");
      assertThat(articlesWithin(feed, A_WHILE)).hasSize(1);
    }
  }

  @Test
  void editedEntry_isTheNextRevisionOfTheSameArticle() throws IOException {
    // Given
    URI feed =
        outlet.route(
            "/edited.xml",
            Route.inTurn(
                Route.withoutValidators(Document.rss(Feeds.rss(Feeds.bilateral("e", "First")))),
                Route.withoutValidators(Document.rss(Feeds.rss(Feeds.bilateral("e", "First")))),
                Route.withoutValidators(Document.rss(Feeds.rss(Feeds.bilateral("e", "Second"))))));

    // When
    try (Instance instance = Instance.start("edited", Feeds.opml(directory, feed), OFTEN)) {
      List<ArticleIngested> articles = articles(feed, 2);

      // Then
      assertThat(articles).extracting(ArticleIngested::revision).containsExactly(1, 2);
      assertThat(articles).extracting(ArticleIngested::id).containsOnly(articles.get(0).id());
      assertThat(articles.get(1).title()).isEqualTo("Second");
      assertThat(instance.health(feed).path("failures").asInt()).isZero();
    }
  }

  @Test
  void badFeeds_sayWhyAndStopNoOther() throws IOException {
    // Given
    URI malformed =
        outlet.route(
            "/malformed.xml", Route.document(Document.rss("<rss version='2.0'><channel><item>")));
    URI page = outlet.route("/page.xml", RudeRoute.htmlInsteadOfFeed());
    URI bomb = outlet.route("/bomb.xml", RudeRoute.gzipBomb(40_000_000));
    URI loop = outlet.route("/loop.xml", RudeRoute.redirectLoop());
    URI silent = outlet.route("/silent.xml", RudeRoute.hangUp());
    URI good =
        outlet.route(
            "/good.xml", Route.document(Document.rss(Feeds.rss(Feeds.bilateral("g", "Good")))));
    Path list = Feeds.opml(directory, malformed, page, bomb, loop, silent, good);

    // When
    try (Instance instance = Instance.start("bad", list)) {
      articles(good, 1);
      List<URI> bad = List.of(malformed, page, bomb, loop, silent);
      await().atMost(PATIENCE).until(() -> bad.stream().allMatch(f -> isPolled(instance, f)));

      // Then
      assertThat(outcome(instance, malformed))
          .startsWith("fetched: is ill-formed XML and was mended");
      assertThat(outcome(instance, page))
          .isEqualTo("not-a-feed: the document is a web page, titled 'Just a moment…'");
      assertThat(outcome(instance, bomb))
          .isEqualTo("too-large: the document has more than 15728640 bytes");
      assertThat(outcome(instance, loop)).startsWith("bad-redirect: more than 5 redirects");
      assertThat(outcome(instance, silent)).startsWith("unreachable: ");
      assertThat(instance.get("/api/v1/status").path("problems")).hasSizeGreaterThanOrEqualTo(5);
    }
  }

  @Test
  void rateLimitedFeed_isLeftAloneAsLongAsItsServerWants() throws IOException {
    // Given
    URI feed = outlet.route("/limited.xml", Route.tooManyRequests(Duration.ofHours(3)));

    // When
    try (Instance instance = Instance.start("limited", Feeds.opml(directory, feed), OFTEN)) {
      await().atMost(PATIENCE).until(() -> isPolled(instance, feed));
      topic.readFor(A_WHILE);

      // Then
      assertThat(outlet.requests("/limited.xml")).hasSize(1);
      assertThat(outcome(instance, feed)).startsWith("rate-limited: ");
      assertThat(Instant.parse(instance.health(feed).path("nextPoll").asString()))
          .isAfter(Instant.now().plus(Duration.ofMinutes(175)));
    }
  }

  @Test
  void postedFeed_isFollowedAtOnce() throws IOException {
    // Given
    URI feed =
        outlet.route(
            "/posted.xml", Route.document(Document.rss(Feeds.rss(Feeds.bilateral("p", "Posted")))));
    String body = "{\"url\":\"" + feed + "\",\"publisher\":{\"name\":\"Desk\",\"country\":\"US\"}}";

    try (Instance instance = Instance.start("posted", Feeds.opml(directory))) {
      // When
      String location = "/api/v1/feeds/" + FeedId.of(feed);
      instance
          .client()
          .post()
          .uri("/api/v1/feeds")
          .header("Content-Type", "application/json")
          .bodyValue(body)
          .exchange()
          .expectStatus()
          .isCreated()
          .expectHeader()
          .valueEquals("Location", location)
          .expectBody()
          .jsonPath("$.publisher.kind")
          .isEqualTo("press");

      // Then
      assertThat(articles(feed, 1).get(0).publisher().name()).isEqualTo("Desk");
      instance
          .client()
          .post()
          .uri("/api/v1/feeds")
          .header("Content-Type", "application/json")
          .bodyValue(body)
          .exchange()
          .expectStatus()
          .isOk()
          .expectBody()
          .jsonPath("$.health.outcome")
          .isEqualTo("fetched");
    }
  }

  private static boolean isPolled(Instance instance, URI feed) {
    return instance.health(feed).path("polled").isString();
  }

  private static String outcome(Instance instance, URI feed) {
    var health = instance.health(feed);
    return health.path("outcome").asString() + ": " + health.path("detail").asString();
  }

  private List<ArticleIngested> articles(URI feed, int atLeast) {
    await().atMost(PATIENCE).until(() -> articlesWithin(feed, Duration.ZERO).size() >= atLeast);
    return articlesWithin(feed, Duration.ZERO);
  }

  private List<ArticleIngested> articlesWithin(URI feed, Duration time) {
    return topic.readFor(time.plusMillis(200)).stream()
        .map(EventCodec.ARTICLE_INGESTED::decode)
        .filter(article -> article.feedId().equals(FeedId.of(feed)))
        .toList();
  }
}
