package dyad.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.gate.Gate;
import dyad.ingest.gate.Gazetteer;
import dyad.ingest.poll.FirstPoll;
import dyad.ingest.profile.Profile;
import dyad.ingest.profile.ProfileReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedCheckTest {
  private static final URI URL = URI.create("https://outlet.example/feed.xml");
  private static final Binder SETTINGS =
      new Binder(
          new MapConfigurationPropertySource(
              Map.of(
                  "dyad.ingest.poll.interval", "30m",
                  "dyad.ingest.poll.quiet-interval", "2h",
                  "dyad.ingest.poll.longest-interval", "24h",
                  "dyad.ingest.poll.dead-after", "14d",
                  "dyad.ingest.poll.move-after", "7d",
                  "dyad.ingest.poll.concurrency", "1",
                  "dyad.ingest.poll.host-pause", "1s")));
  private static final String FEED =
      """
      <rss version="2.0"><channel><title>T &amp; T</title><link>https://outlet.example/</link>
      <ttl>90</ttl><language>en</language>
      <item><title>U.S. envoy in Pakistan</title><link>/1?utm_source=x#top</link>
        <guid isPermaLink="false">g 1</guid><description>Text</description>
        <pubDate>Fri, 01 Jul 2022 13:00:00 PKT</pubDate></item>
      <item><title>Local news</title></item>
      </channel></rss>
      """;

  @Test
  void json_isOneLineWithEachEntryAsItWouldBePublished() {
    StringWriter out = new StringWriter();

    new JsonReport(new PrintWriter(out)).add(read(FEED));

    assertThat(out.toString().strip()).doesNotContain("\n");
    JsonNode line = JsonMapper.shared().readTree(out.toString());
    assertThat(line.path("ok").asBoolean()).isTrue();
    assertThat(line.path("error").isNull()).isTrue();
    assertThat(line.path("format").asString()).isEqualTo("RSS 2.0");
    assertThat(line.path("feed").path("title").asString()).isEqualTo("T & T");
    assertThat(line.path("nextPollSeconds").asLong()).isEqualTo(5_400);
    JsonNode entry = line.path("entries").path(0);
    assertThat(entry.path("id").asString()).isEqualTo("g 1");
    assertThat(entry.path("articleId").asString()).hasSize(26);
    assertThat(entry.path("link").asString())
        .isEqualTo("https://outlet.example/1?utm_source=x#top");
    assertThat(entry.path("canonicalLink").asString()).isEqualTo("https://outlet.example/1");
    assertThat(entry.path("publishedUtc").asString()).isEqualTo("2022-07-01T08:00:00Z");
    assertThat(entry.path("author").isNull()).isTrue();
    assertThat(entry.path("gate").path("pass").asBoolean()).isTrue();
    assertThat(entry.path("gate").path("pk").path(0).asString()).isEqualTo("Pakistan");
  }

  @Test
  void entryWithoutAnIdOfItsOwn_hasTheArticles() {
    CheckedFeed.Entry entry = read(FEED).entries().get(1);

    assertThat(entry.id()).isEqualTo(entry.articleId());
    assertThat(entry.passes()).isFalse();
  }

  @Test
  void text_saysWhatPassesAndWhy() {
    StringWriter out = new StringWriter();

    new TextReport(new PrintWriter(out)).add(read(FEED));

    assertThat(out.toString())
        .contains("2, of which 1 pass", "PASS  2022-07-01 08:00  U.S. envoy in Pakistan")
        .contains("US: U.S.", "PK: Pakistan", "in 90 min");
  }

  @Test
  void webPage_isTheErrorWithItsKindAndTitle() {
    CheckedFeed feed = read("<html><title>Just a moment...</title></html>");

    assertThat(feed.error())
        .isEqualTo("not-a-feed: the document is a web page, titled 'Just a moment...'");
  }

  private static CheckedFeed read(String document) {
    Profile profile = ProfileReader.read(Path.of("src/test/resources/profile"));
    FeedReading reading =
        new FeedReading(
            new Gate(profile, Gazetteer.of(profile)),
            FirstPoll.read(SETTINGS),
            InstantSource.fixed(Instant.parse("2022-07-02T00:00:00Z")));
    return reading.read(
        "source",
        new Documents.Found.Document(
            document.getBytes(StandardCharsets.UTF_8), null, URL, ResponseNotes.NONE));
  }
}
