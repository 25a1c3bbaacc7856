package dyad.search.alert.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.Test;

class SharedQueriesTest {
  private final SharedQueries shared = new SharedQueries();

  @Test
  void whatSeveralAsk_isAddedOnce() {
    // Given
    String key = added("one", "flood");

    // When
    SharedQueries.Change second = shared.put("two", query("flood"));

    // Then
    assertThat(second).isEqualTo(new SharedQueries.Change(null, null));
    assertThat(shared.ids(List.of(key))).containsExactly("one", "two");
  }

  @Test
  void whatNobodyAsksAnyMore_isDropped() {
    // Given
    String key = added("one", "flood");
    shared.put("two", query("flood"));
    shared.remove("one");

    // When
    SharedQueries.Change change = shared.put("two", query("drought"));

    // Then
    assertThat(change.dropped()).isEqualTo(key);
    assertThat(shared.ids(List.of(key))).isEmpty();
    assertThat(shared.ids(List.of(Objects.requireNonNull(change.added())))).containsExactly("two");
  }

  @Test
  void whoeverStillAsks_keepsTheQuery_whenAnotherLeaves() {
    // Given
    String key = added("one", "flood");
    shared.put("two", query("flood"));

    // When
    var dropped = shared.remove("one");

    // Then
    assertThat(dropped).isEmpty();
    assertThat(shared.ids(List.of(key))).containsExactly("two");
  }

  @Test
  void sameQueryAgain_changesNothing() {
    // Given
    String key = added("one", "flood");

    // When
    SharedQueries.Change again = shared.put("one", query("flood"));

    // Then
    assertThat(again).isEqualTo(new SharedQueries.Change(null, null));
    assertThat(shared.ids(List.of(key))).containsExactly("one");
  }

  private String added(String id, String word) {
    return Objects.requireNonNull(shared.put(id, query(word)).added());
  }

  private static Query query(String word) {
    return new TermQuery(new Term("title", word));
  }
}
