package dyad.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * When feeds that were never polled are due: one after the other, in the order in which they are
 * met. A long list that is followed for the first time would else be due all at once, and wait.
 */
final class FirstTurns {
  private static final Duration STEP = Duration.ofMillis(60);

  private final Map<String, Instant> turns = new HashMap<>();
  private Instant last = Instant.MIN;

  /** When the feed is due. */
  Instant of(String feedId, Instant now) {
    return turns.computeIfAbsent(feedId, id -> next(now));
  }

  /** Forgets a feed that has been polled. */
  void forget(String feedId) {
    turns.remove(feedId);
  }

  private Instant next(Instant now) {
    Instant next = last.plus(STEP);
    last = next.isBefore(now) ? now : next;
    return last;
  }
}
