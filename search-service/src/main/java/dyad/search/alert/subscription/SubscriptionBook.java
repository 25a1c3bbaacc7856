package dyad.search.alert.subscription;

import dyad.event.SubscriptionSaved;
import dyad.search.language.InvalidParameterException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All subscriptions, in memory. */
public final class SubscriptionBook {
  private static final Logger log = LoggerFactory.getLogger(SubscriptionBook.class);

  private final Map<String, Subscription> byId = new ConcurrentHashMap<>();

  /** Those of the others that watch a number or feeds: few, and looked at often. */
  private final Map<String, Subscription> watching = new ConcurrentHashMap<>();

  private final Set<String> removed = ConcurrentHashMap.newKeySet();
  private final AlertQuery language;
  private final SubscriptionListener listener;

  SubscriptionBook(AlertQuery language, SubscriptionListener listener) {
    this.language = language;
    this.listener = listener;
  }

  /** The subscription of that id. */
  public Optional<Subscription> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Whether it was removed, as far as this instance has heard. */
  public boolean wasRemoved(String id) {
    return removed.contains(id);
  }

  /** All of them, the oldest first. */
  public List<Subscription> all() {
    return byId.values().stream()
        .sorted(Comparator.comparing(each -> each.saved().created()))
        .toList();
  }

  /** Those that watch a number or feeds, in no order. */
  public List<Subscription> watching() {
    return List.copyOf(watching.values());
  }

  /** How many there are. */
  public int size() {
    return byId.size();
  }

  long ownedBy(String owner) {
    return byId.values().stream().filter(each -> each.saved().owner().equals(owner)).count();
  }

  /** Takes subscriptions in; one that is older than what is known of it changes nothing. */
  synchronized void put(Collection<SubscriptionSaved> saved) {
    List<Subscription> news = saved.stream().filter(this::isNews).map(this::readable).toList();
    news.forEach(this::put);
    if (!news.isEmpty()) {
      listener.saved(news);
    }
  }

  private void put(Subscription each) {
    byId.put(each.id(), each);
    if (each.saved().watch() == null) {
      watching.remove(each.id());
    } else {
      watching.put(each.id(), each);
    }
  }

  synchronized void remove(String id) {
    removed.add(id);
    watching.remove(id);
    if (byId.remove(id) != null) {
      listener.removed(id);
    }
  }

  private boolean isNews(SubscriptionSaved saved) {
    Subscription known = byId.get(saved.id());
    return known == null || known.saved().revision() <= saved.revision();
  }

  private Subscription readable(SubscriptionSaved saved) {
    if (saved.watch() != null) {
      return new Subscription(saved, null);
    }
    try {
      return new Subscription(saved, language.compile(saved.query(), saved.choices()));
    } catch (InvalidParameterException e) {
      log.warn("Subscription {} can no longer be read and matches nothing", saved.id());
      return new Subscription(saved, null);
    }
  }
}
