package dyad.search.listen;

import dyad.search.alert.deliver.AlertBook;
import dyad.search.alert.deliver.Deliveries;
import dyad.search.alert.raise.AlertKeeper;
import dyad.search.alert.watch.Watching;

/**
 * What works on alerts beside the listener.
 *
 * @param raised reads what was raised
 * @param keeper decides on matches
 * @param deliveries sends
 * @param watching looks at numbers and feeds
 */
record AlertThreads(
    AlertBook raised, AlertKeeper keeper, Deliveries deliveries, Watching watching) {
  /** Returns when all alerts of this moment are known and everything has begun. */
  void start() {
    raised.follow();
    keeper.start();
    deliveries.start();
    watching.start();
  }
}
