package dyad.servers.feed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The latest requests: all that a test makes, and no more memory than that in a demo that runs for
 * days.
 */
final class RequestLog {
  private static final int LIMIT = 10_000;

  private final Deque<RecordedRequest> requests = new ArrayDeque<>();

  synchronized void add(RecordedRequest request) {
    if (requests.size() == LIMIT) {
      requests.removeFirst();
    }
    requests.addLast(request);
  }

  synchronized List<RecordedRequest> all() {
    return List.copyOf(requests);
  }

  synchronized void clear() {
    requests.clear();
  }
}
