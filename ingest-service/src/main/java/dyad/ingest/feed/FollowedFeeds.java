package dyad.ingest.feed;

import dyad.event.FeedFollowed;
import dyad.event.FeedOptions;
import dyad.event.FeedOptions.Following;
import java.time.Instant;

/** Makes events of feeds out of earlier ones. */
public final class FollowedFeeds {
  private FollowedFeeds() {}

  /** The same feed with other options. */
  public static FeedFollowed with(FeedFollowed feed, FeedOptions options) {
    return new FeedFollowed(
        feed.id(),
        feed.url(),
        feed.title(),
        feed.publisher(),
        feed.categories(),
        feed.language(),
        feed.origin(),
        feed.added(),
        options);
  }

  /** The same feed, to be polled at once. */
  public static FeedFollowed refreshed(FeedFollowed feed, Instant now) {
    FeedOptions said = feed.options();
    return with(
        feed,
        new FeedOptions(said.following(), said.sides(), said.fullText(), now, said.changed()));
  }

  /** The same feed, removed. */
  public static FeedFollowed removed(FeedFollowed feed, Instant now) {
    FeedOptions said = feed.options();
    return with(feed, new FeedOptions(Following.OFF, said.sides(), said.fullText(), null, now));
  }
}
