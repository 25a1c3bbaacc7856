package dyad.search.alert.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Whose turn it is at which host: one attempt at a time at each, and a pause between two. So a slow
 * receiver keeps only its own alerts waiting. For one thread.
 */
final class HostTurns {
  private final Duration pause;
  private final Map<String, Instant> last = new HashMap<>();
  private final Set<String> busy = new HashSet<>();

  HostTurns(Duration pause) {
    this.pause = pause;
  }

  /** Whether somebody may ask the host now; if so, nobody else may. */
  boolean take(String host, Instant now) {
    last.values().removeIf(at -> !at.plus(pause).isAfter(now));
    return !last.containsKey(host) && busy.add(host);
  }

  /** Lets the next one have its turn, after the pause. */
  void giveBack(String host, Instant now) {
    busy.remove(host);
    last.put(host, now);
  }
}
