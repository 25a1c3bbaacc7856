package dyad.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.FeedFollowed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlWriterTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final URI LIST = URI.create("http://lists.example/feeds.opml");
  private static final String OPML =
      """
      <opml version="2.0"><body>
      <outline text="Official"><outline text="Embassies &amp; missions">
        <outline text="Embassy" xmlUrl="https://e.example/f?a=1&amp;b=2" publisher="U.S. Embassy"
          country="US" kind="official" language="en" sides="US PK" fullText="true"/>
      </outline><outline text="State" xmlUrl="https://s.example/f" paused="true"/></outline>
      <outline text="Loose" xmlUrl="https://l.example/f"/>
      </body></opml>
      """;

  @Test
  void writtenList_isReadAsTheSameFeeds() {
    // Given
    List<ListedFeed> feeds = OpmlReader.read(LIST, OPML.getBytes(StandardCharsets.UTF_8));
    List<FeedFollowed> followed = feeds.stream().map(feed -> feed.followed(NOW)).toList();

    // When
    String written = OpmlWriter.write("My feeds", followed, NOW);

    // Then
    assertThat(OpmlReader.read(LIST, written.getBytes(StandardCharsets.UTF_8)))
        .containsExactlyInAnyOrderElementsOf(feeds);
    assertThat(written)
        .contains("<dateCreated>Fri, 2 Jan 2026 03:04:05 GMT</dateCreated>")
        .contains("<outline text=\"Official\"><outline type=\"rss\" text=\"State\"");
  }

  @Test
  void controlCharacters_areLeftOut() {
    FeedFollowed feed =
        OpmlReader.read(LIST, OPML.getBytes(StandardCharsets.UTF_8)).get(0).followed(NOW);

    String written = OpmlWriter.write("T", List.of(titled(feed, "a\u0001b")), NOW);

    assertThat(OpmlReader.read(LIST, written.getBytes(StandardCharsets.UTF_8)))
        .singleElement()
        .extracting(ListedFeed::title)
        .isEqualTo("a b");
  }

  private static FeedFollowed titled(FeedFollowed feed, String title) {
    return new FeedFollowed(
        feed.id(),
        feed.url(),
        title,
        feed.publisher(),
        feed.categories(),
        feed.language(),
        feed.origin(),
        feed.added(),
        feed.options());
  }
}
