package dyad.ingest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.SeenEntry;
import dyad.ingest.normalize.NormalizedEntry;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SeenArticlesTest {
  private static final Instant DAY = Instant.parse("2022-05-24T05:00:00Z");

  @Test
  void newEntry_isTheFirstRevision() {
    List<ChangedEntry> changed = sort(List.of(), entry("1", "/1", "T")).changed();

    assertThat(changed.get(0).publishedRevision()).isZero();
    assertThat(changed.get(0).articleId()).matches("[0-9a-v]{26}");
  }

  @Test
  void unchangedEntry_isNothing() {
    List<SeenEntry> seen = published(entry("1", "/1", "T"));

    assertThat(sort(seen, entry("1", "/1", "T")).changed()).isEmpty();
  }

  @Test
  void editedEntry_isTheSameArticleAndCountsOn() {
    List<SeenEntry> seen = published(entry("1", "/1", "T"));

    ChangedEntry changed = sort(seen, entry("1", "/1", "Edited")).changed().get(0);

    assertThat(changed.articleId()).isEqualTo(seen.get(0).articleId());
    assertThat(changed.published().revision()).isEqualTo(2);
  }

  @Test
  void otherGuidSchemeOrSlash_isTheSameArticle() {
    List<SeenEntry> seen = published(entry("1", "https://www.outlet.example/1", "T"));

    assertThat(sort(seen, entry("2", "http://outlet.example/1/", "T")).changed()).isEmpty();
  }

  @Test
  void entriesThatShareAPage_areToldApartByTheirOwnIds() {
    SeenArticles.Sorted sorted =
        sort(List.of(), entry("1", "/live", "First"), entry("2", "/live", "Second"));

    assertThat(sorted.inDocument()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void entryTwiceInOneDocument_countsOnce() {
    SeenArticles.Sorted sorted = sort(List.of(), entry("1", "/1", "T"), entry("1", "/1", "T"));

    assertThat(sorted.changed()).hasSize(1);
    assertThat(sorted.inDocument()).hasSize(1);
  }

  @Test
  void entryWithoutLinkOrId_isKnownByTitleAndDay() {
    NormalizedEntry bare = entry(null, null, "T");
    List<SeenEntry> seen = published(bare);

    assertThat(sort(seen, bare).changed()).isEmpty();
    assertThat(sort(seen, entry(null, null, "Other")).changed()).hasSize(1);
  }

  @Test
  void whatIsRemembered_isBoundedAndHoldsTheWholeDocument() {
    // Given
    List<SeenEntry> old =
        IntStream.range(0, 1_000).mapToObj(i -> new SeenEntry("old" + i, "f", 1)).toList();
    SeenArticles seen = new SeenArticles("feed", old);
    NormalizedEntry[] document =
        IntStream.range(0, 300)
            .mapToObj(i -> entry("n" + i, "/n" + i, "N" + i))
            .toArray(NormalizedEntry[]::new);
    SeenArticles.Sorted sorted = seen.sort(List.of(document));

    // When
    List<SeenEntry> after =
        seen.after(
            sorted.inDocument(), sorted.changed().stream().map(ChangedEntry::published).toList());

    // Then
    assertThat(after).hasSize(600);
    assertThat(after.subList(0, 300))
        .extracting(SeenEntry::articleId)
        .isEqualTo(sorted.inDocument());
    assertThat(after.get(300).articleId()).isEqualTo("old0");
  }

  private static SeenArticles.Sorted sort(List<SeenEntry> seen, NormalizedEntry... document) {
    return new SeenArticles("feed", seen).sort(List.of(document));
  }

  private static List<SeenEntry> published(NormalizedEntry... document) {
    SeenArticles none = new SeenArticles("feed", List.of());
    SeenArticles.Sorted sorted = none.sort(List.of(document));
    return none.after(
        sorted.inDocument(), sorted.changed().stream().map(ChangedEntry::published).toList());
  }

  private static NormalizedEntry entry(@Nullable String id, @Nullable String link, String title) {
    URI base = URI.create("https://outlet.example/");
    return new NormalizedEntry(
        id,
        link == null ? base : base.resolve(link),
        link == null ? null : base.resolve(link),
        link != null,
        title,
        "Summary",
        null,
        List.of(),
        List.of(),
        null,
        DAY);
  }
}
