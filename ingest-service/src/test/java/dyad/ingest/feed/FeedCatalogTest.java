package dyad.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.FeedFollowed;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedCatalogTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final FeedFollowed ADDED =
      new FeedFollowed(
          "f1",
          URI.create("https://o.example/feed"),
          "Outlet",
          new Publisher("Outlet", null, SourceKind.PRESS),
          List.of(),
          null,
          FeedFollowed.Origin.API,
          NOW,
          null);

  private final FeedCatalog catalog = new FeedCatalog();

  @Test
  void earlierEventThatComesLate_undoesNothing() {
    FeedFollowed refreshed = FollowedFeeds.refreshed(ADDED, NOW.plusSeconds(1));
    catalog.follow(List.of(ADDED, refreshed));

    catalog.follow(List.of(ADDED));

    assertThat(catalog.feed("f1")).contains(refreshed);
  }

  @Test
  void removedFeed_isKnownButNotShown() {
    catalog.follow(List.of(ADDED, FollowedFeeds.removed(ADDED, NOW.plusSeconds(1))));

    assertThat(catalog.feed("f1")).isEmpty();
    assertThat(catalog.feeds()).isEmpty();
    assertThat(catalog.known("f1")).isPresent();
  }
}
