package dyad.ingest.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dyad.event.FeedFollowed;
import dyad.event.FeedOptions.Following;
import dyad.event.Publisher;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.page.FeedLink;
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
 * @param sides sides of the dyad that every entry touches by the feed's nature
 * @param fullText whether the pages of entries that come with a summary only are fetched
 * @param paused whether it is not polled for now
 * @param origin who added it
 * @param added when
 * @param changed when a person last changed something, null when nobody has
 * @param health how it is, null until its first poll
 * @param others further feeds that the page names by which it was just added; else left out
 */
record FeedView(
    String id,
    URI url,
    String title,
    Publisher publisher,
    List<String> categories,
    @Nullable String language,
    List<String> sides,
    boolean fullText,
    boolean paused,
    FeedFollowed.Origin origin,
    Instant added,
    @Nullable Instant changed,
    @Nullable FeedHealth health,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<FeedLink> others) {

  static FeedView of(FeedFollowed feed, FeedCatalog catalog, Instant now) {
    return of(feed, catalog, now, List.of());
  }

  static FeedView of(FeedFollowed feed, FeedCatalog catalog, Instant now, List<FeedLink> others) {
    return new FeedView(
        feed.id(),
        feed.url(),
        feed.title(),
        feed.publisher(),
        feed.categories(),
        feed.language(),
        feed.options().sides(),
        feed.options().fullText(),
        feed.options().following() == Following.PAUSED,
        feed.origin(),
        feed.added(),
        feed.options().changed(),
        catalog.state(feed.id()).map(state -> FeedHealth.of(feed, state, now)).orElse(null),
        others.isEmpty() ? null : others);
  }
}
