package dyad.servers.feed;

import static dyad.servers.feed.Client.get;
import static dyad.servers.feed.Client.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedServerTest {
  private final FeedServer server = FeedServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void routeReplaced_nextRequestIsAnsweredByTheNewOne() throws Exception {
    // Given
    URI feed = server.route("/feed", Route.status(503));
    int before = get(feed).statusCode();

    // When
    server.route("/feed", Route.document(Document.rss("<rss/>")));

    // Then
    assertThat(before).isEqualTo(503);
    assertThat(get(feed).statusCode()).isEqualTo(200);
  }

  @Test
  void request_isRecordedWithItsHeaders() throws Exception {
    // When
    get(server.uri("/feed?page=2"), "User-Agent", "dyad-test");

    // Then
    assertThat(server.requests("/feed?page=2"))
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.method()).isEqualTo("GET");
              assertThat(request.header("USER-agent")).contains("dyad-test");
              assertThat(request.header("If-None-Match")).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "news.rss.xml, application/rss+xml",
    "news.atom.xml, application/atom+xml",
    "news.rdf.xml, application/rdf+xml",
    "news.json, application/feed+json",
    "feeds.opml, text/x-opml"
  })
  void fileOfDirectory_contentTypeFollowsTheEnding(
      String name, String contentType, @TempDir Path directory) throws Exception {
    // Given
    Files.writeString(directory.resolve(name), "<x/>");
    server.serveDirectory(directory);

    // When
    var response = get(server.uri("/" + name));

    // Then
    assertThat(header(response, "Content-Type")).isEqualTo(contentType);
    assertThat(new String(response.body(), UTF_8)).isEqualTo("<x/>");
  }

  @Test
  void originInOpml_becomesTheServersAddress(@TempDir Path directory) throws Exception {
    // Given
    Files.writeString(directory.resolve("feeds.opml"), "<outline xmlUrl='{{ORIGIN}}/a.rss.xml'/>");
    server.serveDirectory(directory);

    // When
    var response = get(server.uri("/feeds.opml"));

    // Then
    assertThat(new String(response.body(), UTF_8))
        .isEqualTo("<outline xmlUrl='" + server.uri() + "/a.rss.xml'/>");
  }

  @Test
  void fileChanged_formerEntityTagIsOutOfDate(@TempDir Path directory) throws Exception {
    // Given
    Path file = Files.writeString(directory.resolve("a.rss.xml"), "<rss>1</rss>");
    server.serveDirectory(directory);
    String tag = header(get(server.uri("/a.rss.xml")), "ETag");
    int unchanged = get(server.uri("/a.rss.xml"), "If-None-Match", tag).statusCode();

    // When
    Files.writeString(file, "<rss>2</rss>");

    // Then
    assertThat(unchanged).isEqualTo(304);
    assertThat(get(server.uri("/a.rss.xml"), "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void pathLeadsOutOfDirectory_404(@TempDir Path directory) throws Exception {
    // Given
    Files.writeString(directory.resolve("secret.json"), "{}");
    server.serveDirectory(Files.createDirectory(directory.resolve("feeds")));

    // When
    var response = get(URI.create(server.uri() + "/%2e%2e/secret.json"));

    // Then
    assertThat(response.statusCode()).isEqualTo(404);
  }

  @Test
  void closedWhileARouteIsSilent_doesNotWaitForIt() {
    // Given
    FeedServer other = FeedServer.start();
    other.route("/feed", RudeRoute.slowToAnswer(Duration.ofHours(1), Route.status(200)));
    var pending =
        java.net.http.HttpClient.newHttpClient()
            .sendAsync(
                java.net.http.HttpRequest.newBuilder(other.uri("/feed")).build(),
                java.net.http.HttpResponse.BodyHandlers.discarding());
    org.awaitility.Awaitility.await().until(() -> !other.requests().isEmpty());

    // When
    other.close();

    // Then
    assertThat(pending).failsWithin(Duration.ofSeconds(20));
  }
}
