package dyad.search.alert.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Whose turn it is at which host: a few attempts at a time at each, and a pause between two. So a
 * slow receiver keeps only its own alerts waiting. For one thread.
 */
final class HostTurns {
  /** Most attempts at a time at one host: a receiver that takes long is not asked ever more. */
  static final int AT_ONCE = 4;

  private final Duration pause;
  private final Map<String, Instant> last = new HashMap<>();
  private final Map<String, Integer> busy = new HashMap<>();

  HostTurns(Duration pause) {
    this.pause = pause;
  }

  /** Whether one more may ask the host now; if so, it is to be given back. */
  boolean take(String host, Instant now) {
    last.values().removeIf(at -> !at.plus(pause).isAfter(now));
    if (last.containsKey(host) || busy.getOrDefault(host, 0) >= AT_ONCE) {
      return false;
    }
    busy.merge(host, 1, Integer::sum);
    last.put(host, now);
    return true;
  }

  /** Lets the next one have its turn, after the pause. */
  void giveBack(String host, Instant now) {
    busy.computeIfPresent(host, (any, attempts) -> attempts == 1 ? null : attempts - 1);
    last.put(host, now);
  }

  /** Whether anybody is being asked. */
  boolean anyTaken() {
    return !busy.isEmpty();
  }
}
