package dyad.ingest.feed;

import dyad.event.FeedFollowed;
import dyad.event.FeedOptions.Following;
import dyad.event.FeedState;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The feeds followed and what was last known of each, in memory. A feed that was removed is kept
 * too, so that no list brings it back, but shown by {@link #known} only. For many threads.
 */
public final class FeedCatalog {
  private final Map<String, FeedFollowed> feeds = new ConcurrentHashMap<>();
  private final Map<String, FeedState> states = new ConcurrentHashMap<>();
  private final ArticleHomes homes = new ArticleHomes();

  /** Takes feeds up, all at once for whoever asks how many there are. */
  public void follow(Collection<FeedFollowed> followed) {
    synchronized (feeds) {
      followed.forEach(feed -> feeds.merge(feed.id(), feed, FeedCatalog::later));
    }
  }

  /** What was just written may come back over the log after what was written next. */
  private static FeedFollowed later(FeedFollowed known, FeedFollowed other) {
    return known.eventTime().isAfter(other.eventTime()) ? known : other;
  }

  /** Takes up what is known of a feed after a poll. */
  public void remember(FeedState state) {
    states.put(state.feedId(), state);
    homes.put(state.feedId(), state.seen());
  }

  void forgetFeed(String feedId) {
    feeds.remove(feedId);
  }

  void forgetState(String feedId) {
    states.remove(feedId);
    homes.put(feedId, List.of());
  }

  /** Which feed has published what. */
  public ArticleHomes homes() {
    return homes;
  }

  /** The feed of that id. */
  public Optional<FeedFollowed> feed(String feedId) {
    return known(feedId).filter(FeedCatalog::isShown);
  }

  /** The feed of that id, removed or not. */
  public Optional<FeedFollowed> known(String feedId) {
    return Optional.ofNullable(feeds.get(feedId));
  }

  private static boolean isShown(FeedFollowed feed) {
    return feed.options().following() != Following.OFF;
  }

  /** What is known of the feed of that id; empty until it is polled. */
  public Optional<FeedState> state(String feedId) {
    return Optional.ofNullable(states.get(feedId));
  }

  /** All feeds, in no order. */
  public List<FeedFollowed> feeds() {
    synchronized (feeds) {
      return feeds.values().stream().filter(FeedCatalog::isShown).toList();
    }
  }

  /** What is known of all feeds that are followed. */
  public List<FeedState> states() {
    return states.values().stream().filter(state -> feed(state.feedId()).isPresent()).toList();
  }
}
