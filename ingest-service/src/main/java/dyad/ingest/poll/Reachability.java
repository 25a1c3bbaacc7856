package dyad.ingest.poll;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Tells a trouble of ours from feeds that cannot be reached: when one host after the other cannot
 * be, and none can, it is our network that is down. For many threads.
 */
final class Reachability {
  private static final int HOSTS = 5;

  private final Set<String> unreachable = new LinkedHashSet<>();

  synchronized void reached() {
    unreachable.clear();
  }

  /** Notes that a host cannot be reached. */
  synchronized void missed(String host) {
    if (unreachable.size() < HOSTS) {
      unreachable.add(host);
    }
  }

  /** Whether the trouble is ours. */
  synchronized boolean isOurTrouble() {
    return unreachable.size() >= HOSTS;
  }
}
