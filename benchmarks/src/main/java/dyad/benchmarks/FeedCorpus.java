package dyad.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Feeds as outlets have them, made from a seed: fifty entries and about 125 kB each, six of ten as
 * WordPress writes RSS 2.0 with the whole text, three Atom, one RSS 1.0.
 */
final class FeedCorpus {
  static final int ENTRIES = 50;

  private static final String[] WORDS =
      ("ambassador minister Islamabad Washington trade talks aid flood relief school border security"
              + " loan exports textile climate summit visit official said on Monday that the two"
              + " countries would continue to work together for peace and development in the region"
              + " Pakistan’s economy energy water health university students visa Senate committee")
          .split(" ", -1);

  private final Random random;

  private FeedCorpus(long seed) {
    this.random = new Random(seed);
  }

  /** That many feeds, always the same for the same seed. */
  static List<byte[]> of(int feeds, long seed) {
    FeedCorpus corpus = new FeedCorpus(seed);
    List<byte[]> documents = new ArrayList<>();
    for (int i = 0; i < feeds; i++) {
      int kind = i % 10;
      String document = kind < 6 ? corpus.rss(i) : kind < 9 ? corpus.atom(i) : corpus.rdf(i);
      documents.add(document.getBytes(StandardCharsets.UTF_8));
    }
    return documents;
  }

  private String rss(int feed) {
    StringBuilder text = new StringBuilder(130_000);
    text.append(
        """
        <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
          xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"
          xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
        <channel><title>Outlet %d</title><link>https://outlet%d.example</link>
        <description>News</description><language>en-US</language>
        <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1</sy:updateFrequency>
        """
            .formatted(feed, feed));
    for (int i = 0; i < ENTRIES; i++) {
      text.append(
          """
          <item><title>%s</title><link>https://outlet%d.example/2025/05/%d/?utm_source=rss</link>
          <dc:creator><![CDATA[Staff Reporter]]></dc:creator><pubDate>%s</pubDate>
          <category><![CDATA[World]]></category><category><![CDATA[Pakistan]]></category>
          <guid isPermaLink="false">https://outlet%d.example/?p=%d</guid>
          <description><![CDATA[<p>%s &#8230; [&#8230;]</p>]]></description>
          <content:encoded><![CDATA[%s]]></content:encoded></item>
          """
              .formatted(words(9), feed, i, rfc822(i), feed, i, words(40), html(1_500)));
    }
    return text.append("</channel></rss>\n").toString();
  }

  private String atom(int feed) {
    StringBuilder text = new StringBuilder(130_000);
    text.append(
        """
        <?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
        <title>Outlet %d</title><id>urn:outlet:%d</id><updated>2025-05-10T18:30:00Z</updated>
        <link href="https://outlet%d.example/"/><author><name>The Desk</name></author>
        """
            .formatted(feed, feed, feed));
    for (int i = 0; i < ENTRIES; i++) {
      text.append(
          """
          <entry><title type="html">%s</title><id>urn:outlet:%d:%d</id>
          <link rel="alternate" type="text/html" href="https://outlet%d.example/a/%d"/>
          <published>%s</published><updated>%s</updated><category term="World"/>
          <summary type="html">%s</summary><content type="html">%s</content></entry>
          """
              .formatted(
                  words(9),
                  feed,
                  i,
                  feed,
                  i,
                  instant(i),
                  instant(i),
                  escaped("<p>" + words(40) + "</p>"),
                  escaped(html(1_450))));
    }
    return text.append("</feed>\n").toString();
  }

  private String rdf(int feed) {
    StringBuilder text = new StringBuilder(130_000);
    text.append(
        """
        <?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://outlet%d.example/"><title>Outlet %d</title>
        <link>https://outlet%d.example/</link><description>News</description></channel>
        """
            .formatted(feed, feed, feed));
    for (int i = 0; i < ENTRIES; i++) {
      text.append(
          """
          <item rdf:about="https://outlet%d.example/b/%d"><title>%s</title>
          <link>https://outlet%d.example/b/%d</link><dc:creator>Agencies</dc:creator>
          <dc:date>%s</dc:date><dc:subject>World</dc:subject>
          <description>%s</description></item>
          """
              .formatted(feed, i, words(9), feed, i, instant(i), escaped(html(1_900))));
    }
    return text.append("</rdf:RDF>\n").toString();
  }

  private String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private String html(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append("<p>")
          .append(words(30))
          .append(" <a href=\"https://outlet.example/x?a=1&amp;b=2\" target=\"_blank\">")
          .append(words(3))
          .append("</a> &#8220;<strong>")
          .append(words(4))
          .append("</strong>&#8221;.</p>\n");
    }
    return text.append("<img src=\"https://outlet.example/i.jpg\" width=\"600\"/>").toString();
  }

  private static String escaped(String html) {
    return html.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String instant(int entry) {
    return Instant.parse("2025-05-10T18:30:00Z").minusSeconds(entry * 700L).toString();
  }

  private static String rfc822(int entry) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        Instant.parse(instant(entry)).atOffset(ZoneOffset.ofHours(5)));
  }
}
