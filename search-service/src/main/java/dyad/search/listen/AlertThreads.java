package dyad.search.listen;

import dyad.search.alert.deliver.AlertBook;
import dyad.search.alert.topic.AlertLoop;
import java.util.List;

/**
 * What works on alerts beside the listener.
 *
 * @param raised reads what was raised
 * @param loops decide on matches, send, and look at numbers and feeds
 */
record AlertThreads(AlertBook raised, List<AlertLoop> loops) {
  /** Returns when all alerts of this moment are known and everything has begun. */
  void start() {
    raised.follow();
    loops.forEach(AlertLoop::start);
  }
}
