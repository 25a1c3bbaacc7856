package dyad.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedParserTest {
  private static final URI URL = URI.create("https://outlet.example/feeds/all.xml");

  @Test
  void originalLinkOfFeedBurner_isKeptBesideTheLink() throws UnreadableFeedException {
    ParsedFeed feed =
        parse(
            """
            <rss version="2.0" xmlns:feedburner="http://rssnamespace.org/feedburner/ext/1.0">
            <channel><title>T</title><item><title>One</title>
              <link>https://feeds.example/~r/outlet/~3/x</link>
              <feedburner:origLink>https://outlet.example/one</feedburner:origLink></item>
            </channel></rss>
            """);

    assertThat(feed.entries().get(0).link()).isEqualTo("https://feeds.example/~r/outlet/~3/x");
    assertThat(feed.entries().get(0).origin()).isEqualTo("https://outlet.example/one");
  }

  @Test
  void rss_givesWhatItHolds() throws UnreadableFeedException {
    ParsedFeed feed =
        parse(
            """
            <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>T</title><link>https://outlet.example/</link><language>en-us</language>
            <item><title>One</title><link>/one</link><guid isPermaLink="false">g1</guid>
              <description>&lt;p&gt;Short&lt;/p&gt;</description>
              <content:encoded><![CDATA[<p>Long</p>]]></content:encoded>
              <dc:creator>A. Reporter</dc:creator><category>World</category>
              <pubDate>Sat, 10 May 2025 18:30:00 PKT</pubDate>
              <dc:date>2001-01-01</dc:date></item>
            </channel></rss>
            """);

    ParsedEntry entry = feed.entries().get(0);
    assertThat(feed.head().language()).isEqualTo("en-us");
    assertThat(entry.id()).isEqualTo("g1");
    assertThat(entry.link()).isEqualTo("https://outlet.example/one");
    assertThat(entry.summary()).isEqualTo(new Markup("<p>Short</p>", true));
    assertThat(entry.content().value()).isEqualTo("<p>Long</p>");
    assertThat(entry.authors()).containsExactly("A. Reporter");
    assertThat(entry.categories()).containsExactly("World");
    assertThat(entry.published()).isEqualTo(Instant.parse("2025-05-10T13:30:00Z"));
  }

  @Test
  void atom_resolvesLinksByXmlBaseAndInheritsTheAuthor() throws UnreadableFeedException {
    ParsedFeed feed =
        parse(
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://cdn.example/x/" xml:lang="en">
            <title>T</title><id>urn:t</id><author><name>The Desk</name></author>
            <entry xml:base="2025/"><title type="html">A &amp;amp; B</title><id>urn:1</id>
              <link rel="enclosure" href="a.mp3"/><link href="one.html"/>
              <updated>2025-05-10T18:30:00+05:00</updated><summary>S</summary></entry>
            </feed>
            """);

    ParsedEntry entry = feed.entries().get(0);
    assertThat(entry.link()).isEqualTo("https://cdn.example/x/2025/one.html");
    assertThat(entry.authors()).containsExactly("The Desk");
    assertThat(entry.title()).isEqualTo(new Markup("A &amp; B", true));
    assertThat(entry.published()).isEqualTo(Instant.parse("2025-05-10T13:30:00Z"));
    assertThat(feed.head().language()).isEqualTo("en");
  }

  @Test
  void rdf_givesItsItems() throws UnreadableFeedException {
    ParsedFeed feed =
        parse(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://outlet.example/"><title>T</title>
              <link>https://outlet.example/</link><description>d</description></channel>
            <item rdf:about="https://outlet.example/1"><title>One</title>
              <link>https://outlet.example/1</link><dc:subject>Aid</dc:subject>
              <dc:date>2025-05-10 18:30:00</dc:date></item>
            </rdf:RDF>
            """);

    ParsedEntry entry = feed.entries().get(0);
    assertThat(entry.link()).isEqualTo("https://outlet.example/1");
    assertThat(entry.categories()).containsExactly("Aid");
    assertThat(entry.published()).isEqualTo(Instant.parse("2025-05-10T18:30:00Z"));
  }

  @Test
  void jsonFeed_givesItsItems() throws UnreadableFeedException {
    ParsedFeed feed =
        parse(
            """
            {"version":"https://jsonfeed.org/version/1.1","title":"T",
             "home_page_url":"https://outlet.example/","authors":[{"name":"The Desk"}],
             "items":[{"id":7,"url":"/seven","title":"Seven","content_html":"<p>Text</p>",
               "summary":"S","date_published":"2025-05-10T18:30:00+05:00","tags":["Aid",3]},
               "not an item"]}
            """);

    ParsedEntry entry = feed.entries().get(0);
    assertThat(feed.entries()).hasSize(1);
    assertThat(entry.id()).isEqualTo("7");
    assertThat(entry.link()).isEqualTo("https://outlet.example/seven");
    assertThat(entry.authors()).containsExactly("The Desk");
    assertThat(entry.categories()).containsExactly("Aid");
    assertThat(entry.content()).isEqualTo(new Markup("<p>Text</p>", true));
    assertThat(entry.published()).isEqualTo(Instant.parse("2025-05-10T13:30:00Z"));
  }

  @Test
  void doctype_isLeftOutSoThatNothingIsFetched() throws UnreadableFeedException {
    ParsedFeed feed =
        parse(
            """
            <!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY desk "The Desk">]>
            <rss version="2.0"><channel><title>&desk; &x;</title><item><title>t</title></item>
            </channel></rss>
            """);

    assertThat(feed.head().title()).isEqualTo("The Desk &x;");
    assertThat(feed.problems().get(0)).isEqualTo("has a DOCTYPE, which was left out");
  }

  @Test
  void entitiesOfEntities_doNotGrow() throws UnreadableFeedException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 50; i++) {
      bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
    }

    ParsedFeed feed =
        parse(bomb + "]><rss version='2.0'><channel><title>&a49;</title></channel></rss>");

    assertThat(feed.head().title()).isEqualTo("&a49;");
  }

  @Test
  void unclosedElement_isMendedAndThatIsSaidWithItsPlace() throws UnreadableFeedException {
    ParsedFeed feed =
        parse("<rss version='2.0'><channel>\n<item><title>One</title></channel></rss>");

    assertThat(feed.entries()).hasSize(1);
    assertThat(feed.problems().get(0)).startsWith("is ill-formed XML and was mended: line 2:");
  }

  @Test
  void webPage_isNotAFeedAndItsTitleIsTold() {
    assertUnreadable(
        "<!doctype html><html><title>Are you human?</title>", "not-a-feed", "Are you human?");
  }

  @Test
  void otherXml_isNotAFeed() {
    assertUnreadable("<sitemap/>", "not-a-feed", "<sitemap>");
  }

  @Test
  void otherJson_isNotAFeed() {
    assertUnreadable("{\"error\":\"gone\"}", "not-a-feed", "no list of items");
  }

  @Test
  void nothing_isNotAFeed() {
    assertUnreadable(" \n", "not-a-feed", "empty");
  }

  @Test
  void deepNesting_isReadOnlyToSomeDepth() throws UnreadableFeedException {
    String deep = "<x>".repeat(100_000);

    ParsedFeed feed = parse("<rss version='2.0'><channel><item><title>One</title></item>" + deep);

    assertThat(feed.entries()).hasSize(1);
    assertUnreadable("{\"items\":" + "[".repeat(100_000), "ill-formed", "64");
  }

  @Test
  void longEscapedText_isReadWhole() throws UnreadableFeedException {
    String text = "&lt;p&gt;talks &amp;amp; trade&lt;/p&gt;".repeat(50_000);

    ParsedFeed feed =
        parse(
            "<rss version='2.0'><channel><item><title>t</title><description>"
                + text
                + "</description></item></channel></rss>");

    assertThat(feed.entries().get(0).summary().value()).hasSize(Markup.LONGEST);
  }

  @Test
  void tooManyEntries_areCutAndThatIsSaid() throws UnreadableFeedException {
    String items = "<item><title>t</title></item>".repeat(ParsedFeed.MAX_ENTRIES + 1);

    ParsedFeed feed = parse("<rss version='2.0'><channel>" + items + "</channel></rss>");

    assertThat(feed.entries()).hasSize(ParsedFeed.MAX_ENTRIES);
    assertThat(feed.problems()).isEqualTo(List.of("has 5001 entries; the first 5000 were read"));
  }

  private static ParsedFeed parse(String document) throws UnreadableFeedException {
    return new FeedParser().parse(document.getBytes(StandardCharsets.UTF_8), null, URL);
  }

  private static void assertUnreadable(String document, String slug, String detail) {
    assertThatExceptionOfType(UnreadableFeedException.class)
        .isThrownBy(() -> parse(document))
        .satisfies(e -> assertThat(e.slug()).isEqualTo(slug))
        .satisfies(e -> assertThat(e.detail()).contains(detail));
  }
}
