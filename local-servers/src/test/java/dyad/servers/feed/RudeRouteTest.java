package dyad.servers.feed;

import static dyad.servers.feed.Client.get;
import static dyad.servers.feed.Client.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RudeRouteTest {
  private static final Document RSS = Document.rss("<rss version='2.0'/>");

  private final FeedServer server = FeedServer.start();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void slowToAnswer_answersInTheEnd() throws Exception {
    // Given
    Duration silence = Duration.ofMillis(300);
    URI feed = server.route("/feed", RudeRoute.slowToAnswer(silence, Route.document(RSS)));
    long begin = System.nanoTime();

    // When
    var response = get(feed);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThanOrEqualTo(silence);
  }

  @Test
  void drip_takesItsTimeForEachByte() throws Exception {
    // Given
    URI feed = server.route("/feed", RudeRoute.drip(RSS, Duration.ofMillis(10)));
    long begin = System.nanoTime();

    // When
    var response = get(feed);

    // Then
    assertThat(response.body()).isEqualTo(RSS.bytes());
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isGreaterThan(Duration.ofMillis(200));
  }

  @Test
  void truncated_readerSeesTheConnectionBreak() {
    // Given
    URI feed = server.route("/feed", RudeRoute.truncated(RSS, 5));

    // When / Then
    assertThatThrownBy(() -> get(feed)).isInstanceOf(IOException.class);
  }

  @Test
  void hangUp_readerSeesTheConnectionBreak() {
    // Given
    URI feed = server.route("/feed", RudeRoute.hangUp());

    // When / Then
    assertThatThrownBy(() -> get(feed)).isInstanceOf(IOException.class);
  }

  @Test
  void redirectLoop_leadsToItself() throws Exception {
    // Given
    URI feed = server.route("/feed", RudeRoute.redirectLoop());

    // When
    var response = get(feed);

    // Then
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(header(response, "Location")).isEqualTo("/feed");
  }

  @Test
  void gzip_decompressesToTheDocument() throws Exception {
    // Given
    URI feed = server.route("/feed", RudeRoute.gzip(RSS));

    // When
    var response = get(feed);

    // Then
    assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
    assertThat(decompress(response.body())).isEqualTo(RSS.bytes());
  }

  @Test
  void falseGzip_isNoGzip() throws Exception {
    // Given
    URI feed = server.route("/feed", RudeRoute.falseGzip(RSS));

    // When
    var response = get(feed);

    // Then
    assertThat(header(response, "Content-Encoding")).isEqualTo("gzip");
    assertThat(response.body()).isEqualTo(RSS.bytes());
  }

  @Test
  void gzipBomb_growsAThousandfold() throws Exception {
    // Given
    URI feed = server.route("/feed", RudeRoute.gzipBomb(20_000_000));

    // When
    var response = get(feed);

    // Then
    assertThat(response.body().length).isLessThan(20_000_000 / 900);
    assertThat(decompress(response.body()).length).isGreaterThan(20_000_000);
  }

  @Test
  void huge_comesInChunksWithoutALength() throws Exception {
    // Given
    URI feed = server.route("/feed", RudeRoute.huge(5_000_000));

    // When
    var response = get(feed);

    // Then
    assertThat(response.body().length).isGreaterThan(5_000_000);
    assertThat(header(response, "Transfer-Encoding")).isEqualTo("chunked");
    assertThat(response.headers().map()).doesNotContainKey("content-length");
  }

  @Test
  void wrongCharset_bytesContradictTheHeader() throws Exception {
    // Given
    Charset windows = Charset.forName("windows-1252");
    URI feed = server.route("/feed", RudeRoute.wrongCharset("<rss>café</rss>", windows, UTF_8));

    // When
    var response = get(feed);

    // Then
    assertThat(header(response, "Content-Type")).isEqualTo("application/rss+xml; charset=UTF-8");
    assertThat(new String(response.body(), windows)).contains("café");
    assertThat(new String(response.body(), UTF_8)).doesNotContain("café");
  }

  @Test
  void htmlInsteadOfFeed_isAPageWithStatus200() throws Exception {
    // Given
    URI feed = server.route("/feed", RudeRoute.htmlInsteadOfFeed());

    // When
    var response = get(feed);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(new String(response.body(), UTF_8)).startsWith("<!doctype html>");
  }

  @Test
  void empty_hasStatus200AndNoByte() throws Exception {
    // Given
    URI feed = server.route("/feed", RudeRoute.empty());

    // When
    var response = get(feed);

    // Then
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
  }

  private static byte[] decompress(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
