package dyad.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.ingest.check.Documents.Found;
import dyad.ingest.fetch.FetchProperties;
import dyad.servers.feed.Document;
import dyad.servers.feed.FeedServer;
import dyad.servers.feed.Route;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real server and real files, with the service's own settings; needs no Kafka. */
class DocumentsIT {
  private static final String FEED = "<rss version='2.0'/>";

  private final FeedServer outlet = FeedServer.start();

  @TempDir private Path directory;

  @AfterEach
  void close() {
    outlet.close();
  }

  @Test
  void addressInAPrivateNetwork_isRefusedUnlessAllowed() {
    URI url = outlet.route("/feed", Route.document(Document.rss(FEED)));

    Found refused = get(url.toString(), false);
    Found allowed = get(url.toString(), true);

    assertThat(refused)
        .isInstanceOfSatisfying(
            Found.Nothing.class,
            nothing -> assertThat(nothing.error()).startsWith("refused-address: "));
    assertThat(text(allowed)).isEqualTo(FEED);
  }

  @Test
  void missingPage_isAnErrorWithItsStatus() {
    Found found = get(outlet.route("/none", Route.status(404)).toString(), true);

    assertThat(((Found.Nothing) found).error()).startsWith("http-error: ").contains("404");
  }

  @Test
  void file_isReadWhetherCompressedOrNot() throws IOException {
    Path plain = Files.writeString(directory.resolve("feed.xml"), FEED);
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(FEED.getBytes(StandardCharsets.UTF_8));
    }
    Path packed = Files.write(directory.resolve("feed.gz"), compressed.toByteArray());

    assertThat(text(get(plain.toString(), false))).isEqualTo(FEED);
    assertThat(text(get(packed.toString(), false))).isEqualTo(FEED);
  }

  @Test
  void whatIsNeitherFileNorAddress_isSaidSo() {
    Found found = get("ftp://outlet.example/feed", false);

    assertThat(((Found.Nothing) found).error()).startsWith("no-file: ").contains("ftp://");
  }

  private static Found get(String source, boolean anywhere) {
    FetchProperties properties = CheckSettings.fetchProperties(anywhere);
    try (Documents documents = new Documents(properties)) {
      return documents.get(source);
    }
  }

  private static String text(Found found) {
    return new String(((Found.Document) found).body(), StandardCharsets.UTF_8);
  }
}
