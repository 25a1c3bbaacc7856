package dyad.ingest.feed;

import dyad.event.FeedFollowed;
import dyad.event.FeedOptions;
import dyad.event.Publisher;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed of an OPML list.
 *
 * @param url where to fetch it
 * @param title what people call it
 * @param publisher the outlet
 * @param categories the outlines it stands in, outermost first
 * @param language BCP 47 tag for entries that state none, null when not said
 * @param options how it is to be followed
 */
public record ListedFeed(
    URI url,
    String title,
    Publisher publisher,
    List<String> categories,
    @Nullable String language,
    FeedOptions options) {

  public ListedFeed {
    categories = List.copyOf(categories);
  }

  /** Its id once it is followed. */
  public String id() {
    return FeedId.of(url);
  }

  /** The event that it is followed because the service's own list says so. */
  public FeedFollowed followed(Instant now) {
    return followed(FeedFollowed.Origin.PROFILE, now);
  }

  /** The event that it is followed. */
  public FeedFollowed followed(FeedFollowed.Origin origin, Instant now) {
    return new FeedFollowed(
        id(), url, title, publisher, categories, language, origin, now, options);
  }

  /** Whether the event says the same of the feed as the list; a wish to poll does not count. */
  public boolean isSameAs(FeedFollowed followed) {
    FeedOptions said = followed.options();
    FeedOptions lasting =
        new FeedOptions(said.following(), said.sides(), said.fullText(), null, said.changed());
    return lasting.equals(options)
        && FollowedFeeds.with(followed, options).equals(followed(followed.added()));
  }
}
