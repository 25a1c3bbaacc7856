package dyad.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One oddity of real feeds each. */
class OddFeedsTest {
  private static final URI URL = URI.create("https://outlet.example/feeds/all.xml");
  private static final String ITEM = "<item><title>Two</title><link>/2</link></item>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Junk around the feed.
        "<br/><b>Warning</b>: x in <b>/a.php</b>\n<?xml version='1.0'?>%s",
        "<?xml version='1.0'?>\n<?xml version='1.0'?>%s",
        "<!-- cached --><?xml version='1.0'?>%s",
        "Content-Type: text/xml\n\n%s",
        "%s<script>track()</script> & more",
        "<html><body>%s</body></html>",
      })
  void junkAroundTheFeed_isSkipped(String junk) throws UnreadableFeedException {
    String feed = "<rss version='2.0'><channel><title>T</title>" + ITEM + "</channel></rss>";

    assertThat(parse(junk.formatted(feed)).entries().get(0).title().value()).isEqualTo("Two");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item><title>One & only</title><link>/1</link></item>" + ITEM,
        "<item><title>One</title><link>/1</link>" + ITEM,
        "<item><title>One<link>/1</link></item>" + ITEM,
        "<item><title>One</titel><link>/1</link></item>" + ITEM,
        "<item><title>One</Title><link>/1</link></item>" + ITEM,
        "<item><title>One</title><link>/1</link><guid isPermaLink=false>g</guid></item>" + ITEM,
        "<item><title>One</title><description>5 < 6<br>x</p></description></item>" + ITEM,
        "<item><title>One</title><!-- a -- b --></item>" + ITEM,
        "<item><title>One</title><description>a ]]> b</description></item>" + ITEM,
        "<item><title a='1' a='2'>One</title></item>" + ITEM,
      })
  void illFormedItem_losesNeitherItselfNorTheNext(String items) throws UnreadableFeedException {
    ParsedFeed feed = parse("<rss version='2.0'><channel>" + items + "</channel></rss>");

    assertThat(feed.entries()).extracting(entry -> entry.title().value()).hasSize(2);
    assertThat(feed.entries().get(0).title().value()).startsWith("One");
    assertThat(feed.entries().get(1).title().value()).isEqualTo("Two");
    assertThat(feed.problems().get(0)).startsWith("is ill-formed XML");
  }

  @Test
  void brokenOffFeed_keepsTheCompleteEntries() throws UnreadableFeedException {
    ParsedFeed feed =
        parse("<rss version='2.0'><channel>" + ITEM + "<item><title>Thr</title><descr");

    assertThat(feed.entries()).hasSize(1);
    assertThat(feed.problems()).contains("breaks off; the entries that are complete were read");
  }

  @Test
  void undeclaredPrefixesAndOddCase_areUnderstood() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            "<RSS><CHANNEL><ITEM><TITLE>T</TITLE><dc:creator>A</dc:creator>"
                + "<PUBDATE>2025-05-10</PUBDATE></ITEM></CHANNEL></RSS>");

    assertThat(entry.authors()).containsExactly("A");
    assertThat(entry.published()).isEqualTo(Instant.parse("2025-05-10T00:00:00Z"));
  }

  @Test
  void namesOfOtherVocabularies_doNotClash() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            """
            <rss version="2.0" xmlns:x="urn:x"><channel><item><x:title>bad</x:title>
            <x:link>https://bad.example/</x:link><image><title>bad</title></image>
            <title>good</title><link>/good</link></item></channel></rss>
            """);

    assertThat(entry.title().value()).isEqualTo("good");
    assertThat(entry.link()).isEqualTo("https://outlet.example/good");
  }

  @Test
  void rss090_keepsItsDescriptions() throws UnreadableFeedException {
    ParsedFeed feed =
        parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://my.netscape.com/rdf/simple/0.9/">
            <channel><title>T</title></channel>
            <item><title>One</title><link>/1</link><description>D</description></item></rdf:RDF>
            """);

    assertThat(feed.head().format()).isEqualTo("RSS 0.90");
    assertThat(feed.entries().get(0).summary().value()).isEqualTo("D");
  }

  @Test
  void singleAtomEntry_isAFeedOfOne() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            """
            <entry xmlns="http://www.w3.org/2005/Atom" xml:lang="ur"><title>One</title>
            <link href="?id=1"/><id>urn:1</id></entry>
            """);

    assertThat(entry.link()).isEqualTo("https://outlet.example/feeds/all.xml?id=1");
    assertThat(entry.language()).isEqualTo("ur");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<catalog><entry><title>T</title></entry></catalog>",
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><x:Person/></rdf:RDF>",
        "<feed><animal>cow</animal></feed>",
        "<rss version='2.0'/>",
      })
  void whatOnlyLooksLikeAFeed_isNone(String document) {
    assertThatExceptionOfType(UnreadableFeedException.class)
        .isThrownBy(() -> parse(document))
        .satisfies(e -> assertThat(e.slug()).isEqualTo("not-a-feed"));
  }

  @Test
  void languageOfTheTextAlone_isTheEntrys() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>F</title>"
                + "<entry><title xml:lang='ur'>T</title></entry></feed>");

    assertThat(entry.language()).isEqualTo("ur");
  }

  @Test
  void atom03_prefersIssuedAndDecodesByItsModes() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><entry>
            <title type="text/html" mode="escaped">&lt;i&gt;One&lt;/i&gt;</title>
            <issued>2003-12-13T08:29:29-04:00</issued><modified>2024-01-01T00:00:00Z</modified>
            <content type="text/html" mode="base64">PGI+VGV4dDwvYj4=</content></entry></feed>
            """);

    assertThat(entry.title().plainText()).isEqualTo("One");
    assertThat(entry.published()).isEqualTo(Instant.parse("2003-12-13T12:29:29Z"));
    assertThat(entry.content().plainText()).isEqualTo("Text");
  }

  @Test
  void xhtmlWithPrefixes_becomesText() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:h="http://www.w3.org/1999/xhtml">
            <entry><title type="xhtml"><h:div>A &lt; <h:b>B</h:b></h:div></title>
            <content type="xhtml"><h:div>x<h:script>run()</h:script></h:div></content></entry></feed>
            """);

    assertThat(entry.title().plainText()).isEqualTo("A < B");
    assertThat(entry.content().plainText()).isEqualTo("x");
  }

  @Test
  void baseOfScripts_isIgnored() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://cdn.example/a/">
            <entry xml:base="javascript:x()"><title>T</title><link href="1"/></entry></feed>
            """);

    assertThat(entry.link()).isEqualTo("https://cdn.example/a/1");
  }

  @Test
  void sourceOfAnEntry_isNotTheEntry() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><author><name>Desk</name></author><entry>
            <source><title>Bad</title><id>bad</id><author><name>Agency</name></author></source>
            <title>Good</title><id>good</id></entry></feed>
            """);

    assertThat(entry.title().value()).isEqualTo("Good");
    assertThat(entry.id()).isEqualTo("good");
    assertThat(entry.authors()).containsExactly("Agency");
  }

  @Test
  void modules_standInForWhatIsMissing() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            """
            <rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:dcterms="http://purl.org/dc/terms/"
              xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item>
            <media:group><media:title>T</media:title><media:description>D</media:description>
            </media:group><itunes:author>A</itunes:author><itunes:keywords>x, y</itunes:keywords>
            <dcterms:issued>2025-05-10</dcterms:issued><enclosure url="/a.mp3"/></item></channel></rss>
            """);

    assertThat(entry.title().value()).isEqualTo("T");
    assertThat(entry.summary().value()).isEqualTo("D");
    assertThat(entry.authors()).containsExactly("A");
    assertThat(entry.categories()).isEqualTo(List.of("x", "y"));
    assertThat(entry.published()).isEqualTo(Instant.parse("2025-05-10T00:00:00Z"));
    assertThat(entry.link()).isEqualTo("https://outlet.example/a.mp3");
  }

  @Test
  void nameWithMarkup_isReadInOrder() throws UnreadableFeedException {
    ParsedEntry entry =
        entry(
            "<rss><channel><item><title>T</title><author>By <a href='x'>Bob</a> Khan</author>"
                + "</item></channel></rss>");

    assertThat(new Markup(entry.authors().get(0), true).plainText()).isEqualTo("By Bob Khan");
  }

  @Test
  void unreadableDate_isToldAndTheNextOneCounts() throws UnreadableFeedException {
    ParsedFeed feed =
        parse(
            """
            <rss xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            <item><title>T</title><pubDate>soon</pubDate></item>
            <item><title>U</title><pubDate>soon</pubDate><dc:date>2025-05-10</dc:date></item>
            </channel></rss>
            """);

    assertThat(feed.problems()).containsExactly("entry 1: its date cannot be read: 'soon'");
    assertThat(feed.entries().get(1).published()).isEqualTo(Instant.parse("2025-05-10T00:00:00Z"));
  }

  @Test
  void head_saysHowOftenToAskAndWhereElse() throws UnreadableFeedException {
    FeedHead head =
        parse(
                """
                <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"
                  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>T</title>
                <ttl>30</ttl><sy:updatePeriod>hourly</sy:updatePeriod>
                <skipHours><hour>0</hour><hour>24</hour><hour>7</hour></skipHours>
                <skipDays><day>Sunday</day></skipDays>
                <atom:link rel="hub" href="https://hub.example/"/><atom:link rel="self" href="/f"/>
                <atom:link rel="prev-archive" href="/old"/><item/></channel></rss>
                """)
            .head();

    assertThat(head.hub()).isEqualTo(URI.create("https://hub.example/"));
    assertThat(head.self()).isEqualTo(URI.create("https://outlet.example/f"));
    assertThat(head.nextPage()).isEqualTo(URI.create("https://outlet.example/old"));
    assertThat(head.hints().period()).hasHours(1);
    assertThat(head.hints().skipHours()).containsExactlyInAnyOrder(0, 7);
    assertThat(head.hints().skipDays()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'title':'by hand', 'items':[{'id':'1','title':'Two'},]}",
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"title\":\"Two\",\"author\":null}]}",
        "{\"items\":[{\"title\":\"Two\",\"authors\":[null,\"A\"],\"tags\":\"x,y\"}]}",
      })
  void oddJson_isRead(String document) throws UnreadableFeedException {
    assertThat(entry(document).title().value()).isEqualTo("Two");
  }

  private static ParsedEntry entry(String document) throws UnreadableFeedException {
    return parse(document).entries().get(0);
  }

  private static ParsedFeed parse(String document) throws UnreadableFeedException {
    return new FeedParser().parse(document.getBytes(StandardCharsets.UTF_8), null, URL);
  }
}
