package dyad.ingest.backfill;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.ingest.Feeds;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Route;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(KafkaExtension.class)
class ImportIT {
  private static final Stated STATED = new Stated("Outlet", "PK", null, "en", List.of());
  private static final String BOTH = "Officials of Pakistan and the United States met.";

  private RecordedTopic topic;

  @TempDir private Path directory;

  @BeforeEach
  void record() {
    System.setProperty("DYAD_PROFILE", "src/test/resources/profile");
    topic =
        RecordedTopic.of(
            KafkaExtension.server().bootstrapServers(), Topic.ARTICLE_INGESTED.topicName());
  }

  @AfterEach
  void close() {
    topic.close();
    System.clearProperty("DYAD_PROFILE");
  }

  @Test
  void jsonLines_arePublishedOnceAsBackfillAndBadLinesAreTold() throws IOException {
    // Given
    Path file =
        Files.writeString(
            directory.resolve("archive.jsonl"),
            String.join(
                "\n",
                line("https://lines.example/a", "Talks", BOTH),
                line("https://lines.example/b", "Rain", "It rained in Pakistan."),
                "{\"title\":\"no address\"}",
                line("https://lines.example/a?utm_source=x", "Talks", BOTH)));

    // When
    ImportTally first = run(file);
    ImportTally second = run(file);

    // Then
    List<ArticleIngested> articles = articles("https://lines.example/");
    assertThat(articles).hasSize(1);
    assertThat(articles.get(0).backfill()).isTrue();
    assertThat(articles.get(0).publisher().name()).isEqualTo("Outlet");
    assertThat(first.counts())
        .isEqualTo(new ImportTally.Summary(3, 1, 1, 1, 0, 1, List.of(file + ":3: url is missing")));
    assertThat(second.counts().passed()).isZero();
    assertThat(second.counts().repeated()).isEqualTo(2);
  }

  @Test
  void folder_isReadWithCompressedFilesAndFeedDocuments() throws IOException {
    // Given
    Files.write(
        directory.resolve("1.ndjson.gz"),
        gzipped(line("https://folder.example/a", "Packed", BOTH) + "\n"));
    Files.writeString(
        directory.resolve("2.xml"), Feeds.rss(Feeds.bilateral("folder-b", "In a feed")));
    Files.writeString(directory.resolve("3.txt"), "something else");

    // When
    ImportTally tally = run(directory);

    // Then
    assertThat(tally.counts().passed()).isEqualTo(2);
    assertThat(tally.counts().complaints())
        .singleElement()
        .asString()
        .contains("3.txt")
        .contains("neither XML nor JSON");
  }

  @Test
  void olderPages_areFollowedToTheFirst() {
    // Given
    try (FeedServer outlet = FeedServer.start()) {
      for (int page = 1; page <= 3; page++) {
        String older =
            page == 3 ? "" : "<link rel='prev-archive' href='/page-" + (page + 1) + ".atom'/>";
        outlet.route("/page-" + page + ".atom", Route.document(atom(page, older)));
      }

      // When
      ImportTally tally = run(outlet.uri("/page-1.atom").toString());

      // Then
      assertThat(tally.counts().passed()).isEqualTo(3);
      assertThat(tally.isClean()).isTrue();
    }
  }

  private static Document atom(int page, String older) {
    return Document.text(
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Paged</title><id>urn:paged</id>%s
        <entry><title>Page %d</title><id>urn:paged:%d</id><link href="https://paged.example/%d"/>
        <updated>2022-05-24T10:00:00Z</updated><summary>%s</summary></entry></feed>
        """
            .formatted(older, page, page, page, BOTH),
        "application/atom+xml",
        StandardCharsets.UTF_8);
  }

  private static ImportTally run(Object source) {
    ImportTally tally = new ImportTally();
    ImportOptions options =
        new ImportOptions(KafkaExtension.server().bootstrapServers(), false, false, true);
    try (ImportRun run =
        new ImportRun(options, STATED, tally, new PrintWriter(new StringWriter()))) {
      run.read(List.of(source.toString()));
    }
    return tally;
  }

  private List<ArticleIngested> articles(String prefix) {
    return topic.readFor(Duration.ofSeconds(1)).stream()
        .map(EventCodec.ARTICLE_INGESTED::decode)
        .filter(article -> article.link().toString().startsWith(prefix))
        .toList();
  }

  private static String line(String url, String title, String summary) {
    return "{\"url\":\"%s\",\"title\":\"%s\",\"summary\":\"%s\"}".formatted(url, title, summary);
  }

  private static byte[] gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
