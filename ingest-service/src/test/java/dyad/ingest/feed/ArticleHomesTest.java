package dyad.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.SeenEntry;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleHomesTest {
  private final ArticleHomes homes = new ArticleHomes();

  @Test
  void articleOfAnotherFeed_isKnownByItsIdOrByEntryAndTitle() {
    homes.put("a", List.of(entry("1", 2, null)));

    assertThat(homes.elsewhere("b", entry("1", 0, null)))
        .hasValueSatisfying(home -> assertThat(home.entry().revision()).isEqualTo(2));
    assertThat(homes.elsewhere("b", new SeenEntry("other", "f", 0, "e1", "t1", null))).isPresent();
    assertThat(homes.elsewhere("b", new SeenEntry("other", "f", 0, "e1", "t2", null))).isEmpty();
    assertThat(homes.elsewhere("a", entry("1", 0, null))).isEmpty();
  }

  @Test
  void entriesGatedOutOrLeftToOthers_areNoHome() {
    homes.put("a", List.of(entry("1", 0, null), entry("2", 1, "c")));

    assertThat(homes.elsewhere("b", entry("1", 0, null))).isEmpty();
    assertThat(homes.elsewhere("b", entry("2", 0, null))).isEmpty();
  }

  @Test
  void claim_isTheFirstOnesUntilItsStateSaysOtherwise() {
    boolean first = homes.claim("b", entry("1", 1, null)).isEmpty();
    boolean second = homes.claim("a", entry("1", 1, null)).isEmpty();

    homes.put("b", List.of());

    assertThat(first).isTrue();
    assertThat(second).isFalse();
    assertThat(homes.claim("a", entry("1", 1, null))).isEmpty();
  }

  private static SeenEntry entry(String id, int revision, String home) {
    return new SeenEntry(id, "f", revision, "e" + id, "t" + id, home);
  }
}
