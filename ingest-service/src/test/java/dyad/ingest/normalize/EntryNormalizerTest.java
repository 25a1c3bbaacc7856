package dyad.ingest.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.ArticleIngested;
import dyad.ingest.parse.FeedHead;
import dyad.ingest.parse.Markup;
import dyad.ingest.parse.ParsedEntry;
import dyad.ingest.parse.ParsedFeed;
import dyad.ingest.parse.UpdateHints;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryNormalizerTest {
  private static final FeedHead HEAD =
      new FeedHead(
          null, "https://outlet.example/", null, "RSS 2.0", null, null, null, UpdateHints.NONE);
  private static final Instant NOW = Instant.parse("2025-05-10T12:00:00Z");
  private static final URI URL = URI.create("https://outlet.example/feed.xml");

  @Test
  void entry_becomesPlain() {
    NormalizedFeed feed =
        normalize(entry("/1?utm_medium=rss", "A &amp; B", "<p>Sum</p>", "<p>Text</p>"));

    NormalizedEntry entry = feed.entries().get(0);
    assertThat(entry.link()).isEqualTo(URI.create("https://outlet.example/1"));
    assertThat(entry.title()).isEqualTo("A & B");
    assertThat(entry.summary()).isEqualTo("Sum");
    assertThat(entry.text()).isEqualTo("Text");
    assertThat(entry.language()).isEqualTo("en");
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void missingTitle_isTheFirstWordsOfTheText() {
    NormalizedFeed feed = normalize(entry("/1", "", "word ".repeat(50), ""));

    assertThat(feed.entries().get(0).title()).endsWith("word…").hasSizeLessThan(110);
    assertThat(feed.problems()).hasSize(1);
  }

  @Test
  void neitherTitleNorText_isUnusableAndSaysWhichEntry() {
    NormalizedFeed feed =
        normalize(entry(null, " ", "<img src='x'/>", ""), entry("/2", "T", "", ""));

    assertThat(feed.unusable()).isEqualTo(1);
    assertThat(feed.entries()).hasSize(1);
    assertThat(feed.problems())
        .contains("entry 1 'id': it has neither title nor text, so it is not used");
  }

  @Test
  void neitherTitleNorTextButALink_isTitledByItsAddress() {
    NormalizedFeed feed = normalize(entry("https://x.example/2025/talks?a=1", "", "", ""));

    assertThat(feed.entries().get(0).title()).isEqualTo("x.example/2025/talks");
  }

  @Test
  void idThatWouldRunAsAScript_isNone() {
    ParsedEntry entry =
        new ParsedEntry(
            "javascript:alert(1)",
            "/1",
            null,
            new Markup("T", false),
            Markup.EMPTY,
            Markup.EMPTY,
            List.of(),
            List.of(),
            null,
            null);

    assertThat(normalize(entry).entries().get(0).entryId()).isNull();
  }

  @Test
  void statedLink_keepsWhatTheCanonicalOneDrops() {
    NormalizedEntry entry = normalize(entry("/1?utm_source=rss#c2", "T", "", "")).entries().get(0);

    assertThat(entry.statedLink())
        .isEqualTo(URI.create("https://outlet.example/1?utm_source=rss#c2"));
    assertThat(entry.link()).isEqualTo(URI.create("https://outlet.example/1"));
  }

  @Test
  void addressThatAnAggregatorTells_isTheArticles() {
    ParsedEntry entry =
        new ParsedEntry(
            "id",
            "https://feeds.example/~r/outlet/~3/x",
            "https://outlet.example/story?utm_source=feedburner",
            new Markup("T", false),
            Markup.EMPTY,
            Markup.EMPTY,
            List.of(),
            List.of(),
            null,
            null);

    assertThat(normalize(entry).entries().get(0).link())
        .isEqualTo(URI.create("https://outlet.example/story"));
  }

  @Test
  void addressInsideAGoogleNewsLink_isTheArticles_whereItCanBeRead() {
    String key =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                ("\u0008\u0013\"\u001chttps://outlet.example/story\u00d2\u0001\u0000")
                    .getBytes(StandardCharsets.ISO_8859_1));
    String sealed = "https://news.google.com/rss/articles/CBMiSEFVX3lxTE1BQUFBQUFBQUE?oc=5";

    NormalizedFeed feed =
        normalize(
            entry("https://news.google.com/rss/articles/" + key + "?oc=5", "T", "", ""),
            entry(sealed, "T", "", ""));

    assertThat(feed.entries().get(0).link()).isEqualTo(URI.create("https://outlet.example/story"));
    assertThat(feed.entries().get(1).link().getHost()).isEqualTo("news.google.com");
  }

  @Test
  void dateInTheFuture_isKeptAndMarked() {
    ParsedEntry entry =
        new ParsedEntry(
            "id",
            "/1",
            null,
            new Markup("T", false),
            Markup.EMPTY,
            Markup.EMPTY,
            List.of(),
            List.of(),
            null,
            Instant.parse("2041-01-01T00:00:00Z"));

    NormalizedFeed feed = normalize(entry);

    assertThat(feed.entries().get(0).published()).isEqualTo("2041-01-01T00:00:00Z");
    assertThat(feed.problems())
        .containsExactly("entry 1 'T': its date is in the future: 2041-01-01T00:00:00Z");
  }

  @Test
  void missingSummary_isTheBeginningOfTheText() {
    NormalizedFeed feed = normalize(entry("/1", "T", "", "x".repeat(30_000)));

    assertThat(feed.entries().get(0).summary()).hasSize(ArticleIngested.MAX_SUMMARY);
    assertThat(feed.problems()).isEmpty();
  }

  @Test
  void wholeTextInPlaceOfTheSummary_isTheText() {
    NormalizedFeed feed = normalize(entry("/1", "T", "x".repeat(30_000), ""));

    assertThat(feed.entries().get(0).summary()).hasSize(ArticleIngested.MAX_SUMMARY);
    assertThat(feed.entries().get(0).text()).hasSize(30_000);
  }

  @Test
  void hugeText_isCutAndThatIsSaid() {
    NormalizedFeed feed = normalize(entry("/1", "T", "S", "w ".repeat(2_500_000)));

    assertThat(feed.entries().get(0).text())
        .hasSizeBetween(ArticleIngested.MAX_TEXT - 1, ArticleIngested.MAX_TEXT);
    assertThat(feed.problems())
        .containsExactly(
            "entry 1 'T': the text is too long; its first 200,000 characters were kept");
  }

  @Test
  void linkThatIsNoWebAddress_isReplacedByTheOutletsPage() {
    NormalizedFeed feed = normalize(entry("javascript:alert(1)", "T", "S", ""));

    assertThat(feed.entries().get(0).link()).isEqualTo(URI.create("https://outlet.example/"));
    assertThat(feed.entries().get(0).ownLink()).isFalse();
  }

  @Test
  void moreNamesThanAnEventHolds_areCut() {
    ParsedEntry entry =
        new ParsedEntry(
            "id",
            "/1",
            null,
            new Markup("T", false),
            Markup.EMPTY,
            Markup.EMPTY,
            List.of(),
            Collections.nCopies(20_000, "same"),
            "not a language",
            null);

    NormalizedEntry normalized = normalize(entry).entries().get(0);

    assertThat(normalized.categories()).containsExactly("same");
    assertThat(normalized.language()).isEqualTo("en");
  }

  private static NormalizedFeed normalize(ParsedEntry... entries) {
    ParsedFeed feed = new ParsedFeed(URL, HEAD, List.of(entries), List.of());
    return new EntryNormalizer("en").normalize(feed, NOW);
  }

  private static ParsedEntry entry(
      @Nullable String link, String title, String summary, String content) {
    return new ParsedEntry(
        "id",
        link,
        null,
        new Markup(title, true),
        new Markup(summary, true),
        new Markup(content, true),
        List.of(),
        List.of(),
        null,
        null);
  }
}
