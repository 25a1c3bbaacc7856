package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.event.Publisher;
import dyad.ingest.feed.FeedCatalog;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as the API shows it.
 *
 * @param id identifies it for good
 * @param url where it is fetched
 * @param title what people call it
 * @param publisher the outlet
 * @param categories folders, outermost first
 * @param language of entries that state none, null when not known
 * @param origin who added it
 * @param added when
 * @param health how it is, null until its first poll
 */
record FeedView(
    String id,
    URI url,
    String title,
    Publisher publisher,
    List<String> categories,
    @Nullable String language,
    FeedFollowed.Origin origin,
    Instant added,
    @Nullable FeedHealth health) {

  static FeedView of(FeedFollowed feed, FeedCatalog catalog) {
    return new FeedView(
        feed.id(),
        feed.url(),
        feed.title(),
        feed.publisher(),
        feed.categories(),
        feed.language(),
        feed.origin(),
        feed.added(),
        catalog.state(feed.id()).map(FeedHealth::of).orElse(null));
  }
}
