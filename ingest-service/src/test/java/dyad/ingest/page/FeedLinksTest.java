package dyad.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.fetch.Validators;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedLinksTest {
  private static final URI PAGE = URI.create("https://o.example/news/");

  @Test
  void links_areFoundWhateverTheirCaseAndOrder() {
    List<FeedLink> links =
        links(
            """
            <LINK HREF="feed.xml" TITLE="News" TYPE="application/rss+xml" REL="Alternate">
            <link rel="alternate" type="application/feed+json" href="//o.example/feed.json">
            <link rel="alternate stylesheet" type="text/css" href="x.css">
            <link rel="alternate" type="application/json" href="/wp-json/wp/v2/posts/1">
            <link rel="alternate" hreflang="ur" href="/ur/">
            """);

    assertThat(links)
        .containsExactly(
            new FeedLink(URI.create("https://o.example/news/feed.xml"), "News"),
            new FeedLink(URI.create("https://o.example/feed.json"), null));
  }

  @Test
  void feedsOfComments_comeLastAndEachFeedOnce() {
    List<FeedLink> links =
        links(
            """
            <link rel="alternate" type="application/rss+xml" href="/comments/feed/">
            <link rel="alternate" type="application/rss+xml" href="/feed/">
            <link rel="alternate" type="application/rss+xml" href="/feed/">
            """);

    assertThat(links)
        .extracting(link -> link.url().getPath())
        .containsExactly("/feed/", "/comments/feed/");
  }

  @Test
  void linkHeader_comesFirst() {
    List<FeedLink> links =
        links(
            "<link rel='alternate' type='application/rss+xml' href='/b'>",
            "</a>; rel=\"alternate\"; type=\"application/atom+xml\"; title=\"A, or \\\"A\\\"\"");

    assertThat(links)
        .first()
        .isEqualTo(new FeedLink(URI.create("https://o.example/a"), "A, or \"A\""));
  }

  @Test
  void badAddresses_arePassedOver() {
    assertThat(
            links(
                "<base href='http://['><link rel=alternate type='application/rss+xml' href='javascript:x'>",
                "<http://[>; rel=alternate; type=\"application/rss+xml\""))
        .isEmpty();
  }

  private static List<FeedLink> links(String head, String... linkHeaders) {
    String html = "<!doctype html><html><head>" + head + "</head><body></body></html>";
    return FeedLinks.in(
        new Fetched(
            html.getBytes(StandardCharsets.UTF_8),
            "text/html; charset=nonsense",
            Validators.NONE,
            PAGE,
            new ResponseNotes(null, List.of(linkHeaders), null)));
  }
}
