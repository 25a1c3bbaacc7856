package dyad.search.alert.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which subscriptions ask for the same, so that it is run once for all of them. Each different
 * query has a key. Safe for several threads.
 */
final class SharedQueries {
  private record Shared(String key, Query query, Set<String> ids) {}

  private final Map<Query, Shared> byQuery = new HashMap<>();
  private final Map<String, Shared> byKey = new HashMap<>();
  private final Map<String, Shared> byId = new HashMap<>();
  private long last;

  /**
   * What came of a subscription's change.
   *
   * @param added the key of a query that nobody asked before, else null
   * @param dropped the key of a query that nobody asks any more, else null
   */
  record Change(@Nullable String added, @Nullable String dropped) {}

  /** The subscription asks for this from now on. */
  synchronized Change put(String id, Query query) {
    Shared before = byId.get(id);
    if (before != null && before.query().equals(query)) {
      return new Change(null, null);
    }
    Shared found = byQuery.get(query);
    Shared now = found == null ? added(query) : found;
    now.ids().add(id);
    byId.put(id, now);
    return new Change(found == null ? now.key() : null, left(id, before));
  }

  /** The subscription asks for nothing any more: the key of what nobody asks now. */
  synchronized Optional<String> remove(String id) {
    return Optional.ofNullable(left(id, byId.remove(id)));
  }

  /** The subscriptions that ask for any of these. */
  synchronized Set<String> ids(Collection<String> keys) {
    Set<String> ids = new TreeSet<>();
    for (String key : keys) {
      Shared shared = byKey.get(key);
      if (shared != null) {
        ids.addAll(shared.ids());
      }
    }
    return ids;
  }

  private Shared added(Query query) {
    Shared shared = new Shared(Long.toString(++last), query, new LinkedHashSet<>(2));
    byQuery.put(query, shared);
    byKey.put(shared.key(), shared);
    return shared;
  }

  private @Nullable String left(String id, @Nullable Shared shared) {
    if (shared == null) {
      return null;
    }
    shared.ids().remove(id);
    if (!shared.ids().isEmpty()) {
      return null;
    }
    byQuery.remove(shared.query());
    byKey.remove(shared.key());
    return shared.key();
  }
}
