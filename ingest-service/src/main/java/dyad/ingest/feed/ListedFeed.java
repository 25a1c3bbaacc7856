package dyad.ingest.feed;

import dyad.event.FeedFollowed;
import dyad.event.Publisher;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A feed of an OPML list.
 *
 * @param url where to fetch it
 * @param title what people call it
 * @param publisher the outlet
 * @param categories the outlines it stands in, outermost first
 * @param language BCP 47 tag for entries that state none, null when not said
 * @param sides the sides of the dyad that all its entries touch by its nature
 */
public record ListedFeed(
    URI url,
    String title,
    Publisher publisher,
    List<String> categories,
    @Nullable String language,
    Set<String> sides) {

  public ListedFeed {
    categories = List.copyOf(categories);
    sides = Set.copyOf(sides);
  }

  /** Its id once it is followed. */
  public String id() {
    return FeedId.of(url);
  }

  /** The event that it is followed. */
  public FeedFollowed followed(Instant now) {
    return new FeedFollowed(
        id(), url, title, publisher, categories, language, FeedFollowed.Origin.PROFILE, now, null);
  }

  /** Whether the event says the same of the feed as the list. */
  public boolean isSameAs(FeedFollowed followed) {
    return followed.equals(followed(followed.added()));
  }
}
