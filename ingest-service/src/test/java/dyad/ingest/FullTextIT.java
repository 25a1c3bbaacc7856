package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.ingest.feed.FeedId;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Route;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Feeds whose entries are completed from their pages. */
@ExtendWith(KafkaExtension.class)
class FullTextIT {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String PARAGRAPH =
      "<p>The envoys spoke for hours about trade, about visas and about the café in which they sat,"
          + " and both sides called the talks useful, frank, friendly and, above all, long.</p>";

  private final FeedServer outlet = FeedServer.start();
  private RecordedTopic topic;

  @TempDir private Path directory;

  @BeforeEach
  void record() {
    topic =
        RecordedTopic.of(
            KafkaExtension.server().bootstrapServers(), Topic.ARTICLE_INGESTED.topicName());
  }

  @AfterEach
  void close() {
    topic.close();
    outlet.close();
  }

  @Test
  void article_getsTheTextOfItsPageInTheCharsetThatThePageStates() throws IOException {
    // Given
    page("/story", StandardCharsets.ISO_8859_1);
    page("/rain", StandardCharsets.UTF_8);
    URI feed = feed("/full.xml", item("/story", "Talks", true) + item("/rain", "Rain", false));

    // When
    try (Instance instance = Instance.start("full", list(feed))) {
      ArticleIngested article = article(feed);

      // Then
      assertThat(article.text())
          .contains("about the café in which")
          .doesNotContain("Subscribe now");
      assertThat(instance.health(feed).path("detail").isNull()).isTrue();
      assertThat(outlet.requests("/rain")).isEmpty();
    }
  }

  @Test
  void pageThatRobotsMayNotRead_isNotAskedAndTheSummaryStands() throws IOException {
    // Given
    outlet.route("/robots.txt", text("User-agent: *\nDisallow: /private/\n"));
    page("/private/story", StandardCharsets.UTF_8);
    URI feed = feed("/robots.xml", item("/private/story", "Talks", true));

    // When
    try (Instance instance = Instance.start("robots", list(feed))) {
      ArticleIngested article = article(feed);

      // Then
      assertThat(article.text()).isNull();
      assertThat(outlet.requests("/private/story")).isEmpty();
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(instance.health(feed).path("detail").asString())
                      .contains("robots.txt does not let it be read"));
    }
  }

  @Test
  void pageThatIsAway_leavesTheSummary() throws IOException {
    // Given
    outlet.route("/away", Route.status(404));
    URI feed = feed("/away.xml", item("/away", "Talks", true));

    // When
    try (Instance instance = Instance.start("away", list(feed))) {
      ArticleIngested article = article(feed);

      // Then
      assertThat(article.text()).isNull();
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () ->
                  assertThat(instance.health(feed).path("detail").asString())
                      .contains("the server answered with status 404"));
    }
  }

  private Path list(URI feed) throws IOException {
    return Files.writeString(
        directory.resolve("full.opml"),
        "<opml version='2.0'><body><outline text='F' xmlUrl='%s' fullText='true'/></body></opml>"
            .formatted(feed));
  }

  private URI feed(String path, String items) {
    return outlet.route(path, Route.document(Document.rss(Feeds.rss(items))));
  }

  private String item(String path, String title, boolean bilateral) {
    return "<item><title>%s</title><link>%s</link><description>%s</description></item>"
        .formatted(
            title,
            outlet.uri(path),
            bilateral ? "Officials of Pakistan and the United States met." : "It rained.");
  }

  private void page(String path, Charset charset) {
    String html =
        "<!doctype html><html><head><meta charset='"
            + charset.name()
            + "'><title>Talks</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Talks"
            + "</h1>"
            + PARAGRAPH.repeat(6)
            + "</article><footer>Subscribe now</footer></body></html>";
    byte[] bytes = html.getBytes(charset);
    outlet.route(path, visit -> visit.with("Content-Type", "text/html").answer(200, bytes));
  }

  private static Route text(String text) {
    return visit ->
        visit.with("Content-Type", "text/plain").answer(200, text.getBytes(StandardCharsets.UTF_8));
  }

  private ArticleIngested article(URI feed) {
    await().atMost(PATIENCE).until(() -> !articles(feed).isEmpty());
    return articles(feed).get(0);
  }

  private List<ArticleIngested> articles(URI feed) {
    return topic.readFor(Duration.ofMillis(200)).stream()
        .map(EventCodec.ARTICLE_INGESTED::decode)
        .filter(article -> article.feedId().equals(FeedId.of(feed)))
        .toList();
  }
}
