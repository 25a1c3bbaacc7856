package dyad.search.alert.subscription;

import dyad.event.SubscriptionSaved;
import dyad.search.language.ProfileNames;
import dyad.search.language.QueryLanguage;
import java.util.Collection;
import java.util.List;

/** Books of subscriptions for tests. */
public final class SubscriptionBooks {
  private SubscriptionBooks() {}

  /** A book of those subscriptions. */
  public static SubscriptionBook of(SubscriptionSaved... saved) {
    AlertQuery language = new AlertQuery(new QueryLanguage(new ProfileNames(List.of())));
    SubscriptionBook book = new SubscriptionBook(language, new Deaf());
    book.put(List.of(saved));
    return book;
  }

  /** Replaces a subscription. */
  public static void put(SubscriptionBook book, SubscriptionSaved saved) {
    book.put(List.of(saved));
  }

  private static final class Deaf implements SubscriptionListener {
    @Override
    public void saved(Collection<Subscription> subscriptions) {
      // Nothing is matched.
    }

    @Override
    public void removed(String id) {
      // Nothing was matched.
    }
  }
}
