package dyad.ingest.poll;

import dyad.event.FeedState;
import dyad.ingest.publish.Claim;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reactor.core.publisher.Mono;

/**
 * What is to be done for feeds besides polling: what hubs sent. It waits while the feed is polled,
 * because a feed's state has one writer at a time. For one thread.
 */
final class Errands {
  /** Beyond that what hubs send is let go, and the feed polled instead. */
  private static final int MOST_WAITING = 20;

  private final Map<String, Deque<Errand>> waiting = new HashMap<>();
  private final Set<String> pollSoon = new HashSet<>();

  /** One thing to do: ends with the feed's new state, or empty when there is none. */
  @FunctionalInterface
  interface Errand {
    Mono<FeedState> run(TrackedFeed feed, Claim claim);
  }

  void add(String feedId, Errand errand) {
    if (waiting.values().stream().mapToInt(Deque::size).sum() >= MOST_WAITING) {
      pollSoon.add(feedId);
    } else {
      waiting.computeIfAbsent(feedId, id -> new ArrayDeque<>()).add(errand);
    }
  }

  /** The feeds for which there is something to do. */
  Set<String> feeds() {
    return Set.copyOf(waiting.keySet());
  }

  /** The next thing to do for a feed. */
  Optional<Errand> next(String feedId) {
    Deque<Errand> errands = waiting.get(feedId);
    if (errands == null) {
      return Optional.empty();
    }
    Errand next = errands.poll();
    if (errands.isEmpty()) {
      waiting.remove(feedId);
    }
    return Optional.ofNullable(next);
  }

  /** The feed has gone to another instance, which polls it. */
  void drop(String feedId) {
    waiting.remove(feedId);
    pollSoon.remove(feedId);
  }

  /** What was to be done is lost: the feed must be polled, which brings the same. */
  void failed(String feedId) {
    pollSoon.add(feedId);
  }

  /** Whether the feed is to be polled whatever its next poll. */
  boolean isToBePolled(String feedId) {
    return pollSoon.contains(feedId);
  }

  void polled(String feedId) {
    pollSoon.remove(feedId);
  }
}
