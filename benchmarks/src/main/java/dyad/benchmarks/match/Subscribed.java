package dyad.benchmarks.match;

import dyad.event.AlertChoices;
import dyad.search.alert.subscription.AlertQuery;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.search.Query;

/** Subscriptions, read as the service reads them. */
final class Subscribed {
  private Subscribed() {}

  static Map<String, Query> read(AlertQuery language, GeneratedSubscriptions source, int count) {
    Map<String, Query> byId = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      byId.put("sub-" + i, language.compile(source.query(), AlertChoices.NONE));
    }
    return byId;
  }
}
