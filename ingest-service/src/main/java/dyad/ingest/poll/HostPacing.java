package dyad.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * One request at a time for each host, and a pause between two; none while the host wants to be
 * left alone. For one thread.
 */
final class HostPacing {
  /** A host that has told one feed to wait keeps its other feeds waiting no longer than this. */
  private static final Duration LONGEST_SILENCE = Duration.ofHours(1);

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
    freeFrom.merge(host, now.plus(pause), HostPacing::later);
  }

  /**
   * Leaves a host alone that has too many requests of ours (429), which counts all of them. A host
   * without a public name is a network of one's own, where a port or a path may be a server of its
   * own.
   */
  void silence(String host, Instant until, Instant now) {
    if (isPublic(host)) {
      Instant latest = now.plus(LONGEST_SILENCE);
      freeFrom.merge(host, until.isBefore(latest) ? until : latest, HostPacing::later);
    }
  }

  private static boolean isPublic(String host) {
    String name = host.toLowerCase(Locale.ROOT).replaceFirst(":\\d+$", "");
    return name.contains(".") && !name.matches("[0-9.]+|.*\\.(local|localhost|internal|lan|test)");
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
