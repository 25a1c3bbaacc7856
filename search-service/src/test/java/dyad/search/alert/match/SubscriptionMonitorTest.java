package dyad.search.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.AlertChoices;
import dyad.search.alert.subscription.AlertQuery;
import dyad.search.language.ProfileNames;
import dyad.search.language.QueryLanguage;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

class SubscriptionMonitorTest {
  private static final AlertQuery LANGUAGE = new AlertQuery(new QueryLanguage(ProfileNames.NONE));
  private final SubscriptionMonitor monitor = SubscriptionMonitor.filtering();

  @Test
  void queriesThatShareOnlyTheirCommonWordsWithADocument_areNotRun() {
    // Given
    Map<String, Query> queries = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      queries.put("sub-" + i, query("Pakistan theme:health village" + i));
    }
    monitor.put(queries);

    // When
    SubscriptionMonitor.Answered answered =
        monitor.match(document("Pakistan counts the wells of village7", "health"));

    // Then
    assertThat(answered.ids()).containsExactly("sub-7");
    assertThat(answered.run()).isEqualTo(1);
  }

  @Test
  void whatManyAsk_isRunOnceForAll() {
    // Given
    Map<String, Query> queries = new HashMap<>();
    for (int i = 0; i < 50; i++) {
      queries.put("sub-" + i, query("theme:health"));
    }
    monitor.put(queries);

    // When
    SubscriptionMonitor.Answered answered = monitor.match(document("Doses arrive", "health"));

    // Then
    assertThat(answered.ids()).hasSize(50);
    assertThat(answered.run()).isEqualTo(1);
  }

  @Test
  void changedQuery_replacesTheOneBefore() {
    // Given
    monitor.put(Map.of("one", query("wheat"), "two", query("wheat")));
    monitor.put(Map.of("one", query("rice")));
    monitor.remove("two");

    // When
    SubscriptionMonitor.Answered answered = monitor.match(document("Wheat and rice", "trade"));

    // Then
    assertThat(answered.ids()).containsExactly("one");
    assertThat(answered.run()).isEqualTo(1);
  }

  private static Query query(String text) {
    return LANGUAGE.compile(text, AlertChoices.NONE);
  }

  private static Document document(String title, String theme) {
    Document document = new Document();
    document.add(new TextField("title", title, Field.Store.NO));
    document.add(new StringField("themes", theme, Field.Store.NO));
    return document;
  }
}
