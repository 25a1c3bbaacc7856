package dyad.search.alert.subscription;

import java.util.Collection;

/** Is told when subscriptions change. */
public interface SubscriptionListener {
  /** These are new, or changed. */
  void saved(Collection<Subscription> subscriptions);

  /** This one was removed. */
  void removed(String id);
}
