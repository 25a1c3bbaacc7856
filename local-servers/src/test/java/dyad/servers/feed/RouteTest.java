package dyad.servers.feed;

import static dyad.servers.feed.Client.get;
import static dyad.servers.feed.Client.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTest {
  private static final Document RSS = Document.rss("<rss version='2.0'/>");

  private final FeedServer server = FeedServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void firstRequest_getsTheDocumentWithItsValidators() throws Exception {
    // Given
    URI feed = server.route("/feed", Route.document(RSS));

    // When
    var response = get(feed);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(new String(response.body(), UTF_8)).isEqualTo("<rss version='2.0'/>");
    assertThat(header(response, "Content-Type")).isEqualTo("application/rss+xml; charset=UTF-8");
    assertThat(header(response, "ETag")).isEqualTo(RSS.etag());
    assertThat(header(response, "Last-Modified")).isEqualTo("Thu, 01 Jan 2026 00:00:00 GMT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "W/%s", "\"other\", %s", "*"})
  void entityTagMatches_304WithoutBody(String tags) throws Exception {
    // Given
    URI feed = server.route("/feed", Route.document(RSS));

    // When
    var response = get(feed, "If-None-Match", tags.formatted(RSS.etag()));

    // Then
    assertThat(response.statusCode()).isEqualTo(304);
    assertThat(response.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thu, 01 Jan 2026 00:00:00 GMT", "Fri, 02 Jan 2026 00:00:00 GMT"})
  void notModifiedSince_304(String date) throws Exception {
    // Given
    URI feed = server.route("/feed", Route.document(RSS));

    // When
    var response = get(feed, "If-Modified-Since", date);

    // Then
    assertThat(response.statusCode()).isEqualTo(304);
  }

  @Test
  void entityTagDiffers_200EvenIfTheDateMatches() throws Exception {
    // Given
    URI feed = server.route("/feed", Route.document(RSS));

    // When
    var response =
        get(feed, "If-None-Match", "\"old\"", "If-Modified-Since", "Fri, 02 Jan 2026 00:00:00 GMT");

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void dateIsNone_200() throws Exception {
    // Given
    URI feed = server.route("/feed", Route.document(RSS));

    // When
    var response = get(feed, "If-Modified-Since", "yesterday");

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
  }

  @Test
  void withoutValidators_nothingToAskBy() throws Exception {
    // Given
    URI feed = server.route("/feed", Route.withoutValidators(RSS));

    // When
    var response = get(feed);

    // Then
    assertThat(response.headers().map()).doesNotContainKeys("etag", "last-modified");
  }

  @ParameterizedTest
  @ValueSource(ints = {403, 404, 410, 503})
  void bareStatus_isAnswered(int status) throws Exception {
    // Given
    URI feed = server.route("/feed", Route.status(status));

    // When
    var response = get(feed);

    // Then
    assertThat(response.statusCode()).isEqualTo(status);
  }

  @Test
  void tooManyRequests_saysWhenToComeAgain() throws Exception {
    // Given
    URI seconds = server.route("/s", Route.tooManyRequests(Duration.ofMinutes(2)));
    URI date = server.route("/d", Route.tooManyRequests(Instant.parse("2026-03-04T05:06:07Z")));

    // When
    var bySeconds = get(seconds);
    var byDate = get(date);

    // Then
    assertThat(bySeconds.statusCode()).isEqualTo(429);
    assertThat(header(bySeconds, "Retry-After")).isEqualTo("120");
    assertThat(header(byDate, "Retry-After")).isEqualTo("Wed, 04 Mar 2026 05:06:07 GMT");
  }

  @Test
  void redirects_nameTheirTarget() throws Exception {
    // Given
    URI forGood = server.route("/old", Route.movedPermanently("/new"));
    URI forNow = server.route("/away", Route.movedTemporarily("/elsewhere"));

    // When
    var moved = get(forGood);
    var away = get(forNow);

    // Then
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(header(moved, "Location")).isEqualTo("/new");
    assertThat(away.statusCode()).isEqualTo(302);
    assertThat(header(away, "Location")).isEqualTo("/elsewhere");
  }

  @Test
  void inTurn_lastRouteStays() throws Exception {
    // Given
    URI feed =
        server.route(
            "/feed", Route.inTurn(Route.status(503), Route.status(410), Route.document(RSS)));

    // When
    int[] statuses = {
      get(feed).statusCode(), get(feed).statusCode(), get(feed).statusCode(), get(feed).statusCode()
    };

    // Then
    assertThat(statuses).containsExactly(503, 410, 200, 200);
  }
}
