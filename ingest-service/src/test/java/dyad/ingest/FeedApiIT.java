package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.ingest.feed.FeedId;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Route;
import dyad.servers.junit.KafkaExtension;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Feeds as people manage them. */
@ExtendWith(KafkaExtension.class)
class FeedApiIT {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final FeedServer OUTLET = FeedServer.start();
  private static Instance instance;

  @BeforeAll
  static void start(@TempDir Path directory) throws IOException {
    instance = Instance.start("feed-api", Feeds.opml(directory));
  }

  @AfterAll
  static void stop() {
    instance.close();
    OUTLET.close();
  }

  @Test
  void feed_isAddedByTheAddressOfItsSite() {
    // Given
    URI feed = feed("/site-main.xml");
    URI site =
        page(
            "/site",
            "<link rel=alternate type='application/rss+xml' title='Comments' href='/comments.xml'>"
                + "<link rel=alternate type='application/rss+xml' title=Main href='/site-main.xml'>");

    // When
    WebTestClient.ResponseSpec answer = add(site);

    // Then
    answer
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("Location", "/api/v1/feeds/" + FeedId.of(feed))
        .expectBody()
        .jsonPath("$.url")
        .isEqualTo(feed.toString())
        .jsonPath("$.title")
        .isEqualTo("A feed")
        .jsonPath("$.others[0].title")
        .isEqualTo("Comments");
  }

  @Test
  void feed_isFoundByALinkHeader() {
    URI feed = feed("/by-header.xml");
    OUTLET.route(
        "/header",
        visit ->
            visit
                .with("Content-Type", "text/html")
                .with("Link", "</by-header.xml>; rel=\"alternate\"; type=\"application/rss+xml\"")
                .answer(200, "<!doctype html><p>Hello".getBytes(StandardCharsets.UTF_8)));

    add(OUTLET.uri("/header"))
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.url")
        .isEqualTo(feed.toString());
  }

  @Test
  void pageWithoutFeed_isAProblemThatSaysWhatWasTried() {
    URI page = page("/nothing", "<title>Shop</title>");

    add(page)
        .expectStatus()
        .isEqualTo(422)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("url")
        .jsonPath("$.detail")
        .value(
            String.class,
            detail -> assertThat(detail).contains("titled 'Shop'").contains("/rss.xml"));
  }

  @Test
  void preview_showsWhatWouldBePublished_andFollowsNothing() {
    // Given
    URI feed =
        OUTLET.route(
            "/preview.xml",
            Route.document(
                Document.rss(
                    Feeds.rss(
                        Feeds.item("cricket", "Cricket", "A match."),
                        Feeds.bilateral("talks", "Talks")))));
    URI site =
        page("/previewed", "<link rel=alternate type='application/rss+xml' href='/preview.xml'>");

    // When
    WebTestClient.ResponseSpec answer = preview(site);

    // Then
    answer
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.followed")
        .isEmpty()
        .jsonPath("$.feed.url")
        .isEqualTo(feed.toString())
        .jsonPath("$.feed.entries")
        .isEqualTo(2)
        .jsonPath("$.feed.passing")
        .isEqualTo(1)
        .jsonPath("$.feed.sample[0].title")
        .isEqualTo("Talks")
        .jsonPath("$.feed.sample[0].names.PK[0]")
        .isEqualTo("Pakistan");
    instance.client().get().uri(path(feed)).exchange().expectStatus().isNotFound();
  }

  @Test
  void preview_ofNoFeedOrOfARefusedAddress_saysWhy() {
    // When
    WebTestClient.ResponseSpec noFeed = preview(page("/shop", "<title>Shop</title>"));
    WebTestClient.ResponseSpec refused = preview(URI.create("http://169.254.169.254/latest"));

    // Then
    noFeed.expectStatus().isEqualTo(422).expectBody().jsonPath("$.detail").isNotEmpty();
    refused.expectStatus().isBadRequest().expectBody().jsonPath("$.field").isEqualTo("url");
  }

  @Test
  void unreachableFeed_isFollowedWhenNobodyChecks() {
    URI feed = OUTLET.route("/down.xml", Route.status(500));

    add(feed).expectStatus().isEqualTo(422);

    post("{\"url\":\"" + feed + "\",\"check\":false}").expectStatus().isCreated();
  }

  @Test
  void change_needsTheLatestVersion() {
    // Given
    URI feed = feed("/changed.xml");
    String first = etag(add(feed));

    // When
    String second =
        etag(
            patch(feed, first, "{\"title\":\"New\",\"categories\":[\"A\",\"B\"],\"paused\":true}"));

    // Then
    assertThat(second).isNotEqualTo(first);
    patch(feed, first, "{\"title\":\"Late\"}").expectStatus().isEqualTo(412);
    assertThat(instance.get(path(feed)).path("title").asString()).isEqualTo("New");
    assertThat(instance.get(path(feed)).path("paused").asBoolean()).isTrue();
    assertThat(instance.get(path(feed)).path("categories")).hasSize(2);
  }

  @Test
  void wrongChange_isAProblemThatNamesTheField() {
    URI feed = feed("/wrong-change.xml");
    add(feed);

    patch(feed, "*", "{\"publisher\":{\"country\":\"Pakistan\"}}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("publisher.country");
  }

  @Test
  void removedFeed_isGoneUntilItIsAddedAgain() {
    // Given
    URI feed = feed("/removed.xml");
    add(feed).expectStatus().isCreated();

    // When
    instance.client().delete().uri(path(feed)).exchange().expectStatus().isNoContent();

    // Then
    instance.client().get().uri(path(feed)).exchange().expectStatus().isNotFound();
    add(feed).expectStatus().isCreated();
  }

  @Test
  void refresh_pollsAtOnceThoughTheNextPollIsFarAway() {
    // Given
    URI feed = feed("/refreshed.xml");
    add(feed);
    await().atMost(PATIENCE).until(() -> instance.health(feed).path("polled").isString());
    int before = OUTLET.requests("/refreshed.xml").size();

    // When
    instance.client().post().uri(path(feed) + "/refresh").exchange().expectStatus().isEqualTo(202);

    // Then
    await().atMost(PATIENCE).until(() -> OUTLET.requests("/refreshed.xml").size() > before);
  }

  @Test
  void pausedFeed_isNotPolledUntilItGoesOn() {
    // Given
    URI feed = feed("/paused.xml");
    post("{\"url\":\"" + feed + "\",\"paused\":true}").expectStatus().isCreated();
    int before = OUTLET.requests("/paused.xml").size();

    // When
    patch(feed, "*", "{\"paused\":false}").expectStatus().isOk();

    // Then
    await().atMost(PATIENCE).until(() -> instance.health(feed).path("polled").isString());
    assertThat(OUTLET.requests("/paused.xml")).hasSize(before + 1);
  }

  @Test
  void serverThatWantsToBeLeftAlone_isNotPressed() {
    URI feed = OUTLET.route("/limited.xml", Route.tooManyRequests(Duration.ofHours(3)));
    post("{\"url\":\"" + feed + "\",\"check\":false}");
    await().atMost(PATIENCE).until(() -> instance.health(feed).path("polled").isString());

    instance.client().post().uri(path(feed) + "/refresh").exchange().expectStatus().isEqualTo(409);
  }

  @Test
  void list_isFilteredAndPaged() {
    // Given
    for (int i = 0; i < 3; i++) {
      URI feed = feed("/paged-" + i + ".xml");
      post("{\"url\":\"" + feed + "\",\"title\":\"Paged feed\",\"categories\":[\"Paged\"]}");
    }

    // When
    var first = instance.get("/api/v1/feeds?category=Paged&q=paged&limit=2");
    var second = instance.get(first.path("next").asString());

    // Then
    assertThat(first.path("total").asInt()).isEqualTo(3);
    assertThat(first.path("feeds")).hasSize(2);
    assertThat(second.path("feeds")).hasSize(1);
    assertThat(second.path("next").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "1001", "ten"})
  void wrongLimit_isAProblemThatNamesIt(String limit) {
    instance
        .client()
        .get()
        .uri("/api/v1/feeds?limit=" + limit)
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.field")
        .isEqualTo("limit");
  }

  @Test
  void opml_isTakenOutlineByOutlineAndGivenBack() {
    // Given
    String opml =
        """
        <opml version="2.0"><body><outline text="Imported">
        <outline text="One" xmlUrl="%s" country="PK" fullText="true"/>
        <outline text="Inside" xmlUrl="http://192.168.0.1/feed"/>
        <outline text="File" xmlUrl="file:///etc/passwd"/>
        </outline></body></opml>
        """
            .formatted(OUTLET.uri("/imported.xml"));

    // When
    WebTestClient.BodyContentSpec answer = opml(opml).expectStatus().isOk().expectBody();

    // Then
    answer
        .jsonPath("$.followed")
        .isEqualTo(1)
        .jsonPath("$.refused")
        .isEqualTo(2)
        .jsonPath("$.outlines[1].line")
        .isEqualTo(3)
        .jsonPath("$.outlines[1].detail")
        .isEqualTo("192.168.0.1 is not a public address");
    opml(opml).expectBody().jsonPath("$.outlines[0].result").isEqualTo("known");
    instance
        .client()
        .get()
        .uri("/api/v1/feeds/opml")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(
            list ->
                assertThat(list)
                    .contains("<outline text=\"Imported\">")
                    .contains("country=\"PK\"")
                    .contains("fullText=\"true\""));
  }

  @Test
  void brokenOpml_isAProblemThatSaysWhere() {
    opml("<opml><body>\n<outline")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .value(String.class, detail -> assertThat(detail).contains("line 2"));
  }

  private static URI feed(String path) {
    return OUTLET.route(path, Route.document(Document.rss(Feeds.rss(Feeds.bilateral(path, "T")))));
  }

  private static URI page(String path, String head) {
    String html = "<!doctype html><html><head>" + head + "</head><body>Hello</body></html>";
    return OUTLET.route(
        path, Route.document(Document.text(html, "text/html", StandardCharsets.UTF_8)));
  }

  private static String path(URI feed) {
    return "/api/v1/feeds/" + FeedId.of(feed);
  }

  private static String etag(WebTestClient.ResponseSpec answer) {
    String etag =
        answer
            .expectStatus()
            .is2xxSuccessful()
            .returnResult(String.class)
            .getResponseHeaders()
            .getETag();
    return etag == null ? "" : etag;
  }

  private static WebTestClient.ResponseSpec add(URI url) {
    return post("{\"url\":\"" + url + "\"}");
  }

  private static WebTestClient.ResponseSpec preview(URI url) {
    return post("/api/v1/feeds/preview", "{\"url\":\"" + url + "\"}");
  }

  private static WebTestClient.ResponseSpec post(String body) {
    return post("/api/v1/feeds", body);
  }

  private static WebTestClient.ResponseSpec post(String path, String body) {
    return instance
        .client()
        .post()
        .uri(path)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static WebTestClient.ResponseSpec patch(URI feed, String ifMatch, String body) {
    return instance
        .client()
        .patch()
        .uri(path(feed))
        .header("If-Match", ifMatch)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private static WebTestClient.ResponseSpec opml(String list) {
    return instance
        .client()
        .post()
        .uri("/api/v1/feeds/opml")
        .contentType(MediaType.APPLICATION_XML)
        .bodyValue(list)
        .exchange();
  }
}
