package dyad.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** One request at a time for each host, and a pause between two. For one thread. */
final class HostPacing {
  private final Duration pause;
  private final Set<String> busy = new HashSet<>();
  private final Map<String, Instant> freeFrom = new HashMap<>();

  HostPacing(Duration pause) {
    this.pause = pause;
  }

  /** Whether the host may be asked now; if so it is busy until released. */
  boolean admit(String host, Instant now) {
    return !freeFrom.getOrDefault(host, Instant.MIN).isAfter(now) && busy.add(host);
  }

  void release(String host, Instant now) {
    busy.remove(host);
    freeFrom.values().removeIf(free -> !free.isAfter(now));
    freeFrom.put(host, now.plus(pause));
  }
}
