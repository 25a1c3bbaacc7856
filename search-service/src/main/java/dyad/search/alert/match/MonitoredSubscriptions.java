package dyad.search.alert.match;

import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionListener;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.search.Query;

/** Keeps the monitor as the subscriptions are. */
final class MonitoredSubscriptions implements SubscriptionListener {
  private final SubscriptionMonitor monitor;

  MonitoredSubscriptions(SubscriptionMonitor monitor) {
    this.monitor = monitor;
  }

  @Override
  public void saved(Collection<Subscription> subscriptions) {
    Map<String, Query> queries = new HashMap<>();
    for (Subscription each : subscriptions) {
      if (each.query() == null) {
        monitor.remove(each.id());
      } else {
        queries.put(each.id(), each.query());
      }
    }
    monitor.put(queries);
  }

  @Override
  public void removed(String id) {
    monitor.remove(id);
  }
}
