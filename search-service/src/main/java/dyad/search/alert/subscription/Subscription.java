package dyad.search.alert.subscription;

import dyad.event.SubscriptionSaved;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A subscription, ready to be matched.
 *
 * @param saved as it was saved
 * @param query what it asks of an article, choices included; null when it watches something else,
 *     or can no longer be read
 */
public record Subscription(SubscriptionSaved saved, @Nullable Query query) {
  /** Its id. */
  public String id() {
    return saved.id();
  }
}
