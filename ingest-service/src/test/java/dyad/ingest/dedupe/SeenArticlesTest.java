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
            sorted.inDocument(),
            sorted.changed().stream().map(ChangedEntry::published).toList(),
            true);

    // Then
    assertThat(after).hasSize(600);
    assertThat(after.subList(0, 300))
        .extracting(SeenEntry::articleId)
        .isEqualTo(sorted.inDocument());
    assertThat(after.get(300).articleId()).isEqualTo("old0");
  }

  @Test
  void guidsAndLinksThatChange_bringNothingAnew() {
    List<SeenEntry> seen = published(entry("1", "/1", "First"), entry("2", "/2", "Second"));

    SeenArticles.Sorted sorted =
        sort(seen, entry("a", "/story/first", "First"), entry("b", "/story/second", "Second"));

    assertThat(sorted.changed()).isEmpty();
    assertThat(sorted.inDocument())
        .containsExactly(seen.get(0).articleId(), seen.get(1).articleId());
  }

  @Test
  void editedEntryWithAnotherLink_isKnownByItsId() {
    List<SeenEntry> seen = published(entry("1", "/1-first", "First"));

    ChangedEntry changed = sort(seen, entry("1", "/1-corrected", "Corrected")).changed().get(0);

    assertThat(changed.articleId()).isEqualTo(seen.get(0).articleId());
    assertThat(changed.published().revision()).isEqualTo(2);
  }

  @Test
  void titleThatTheDocumentShowsTwice_makesTwoArticles() {
    List<SeenEntry> seen = published(entry("1", "/1", "Briefs"));

    SeenArticles.Sorted sorted = sort(seen, entry("1", "/1", "Briefs"), entry("2", "/2", "Briefs"));

    assertThat(sorted.changed()).hasSize(1);
    assertThat(sorted.inDocument()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void guidThatAllEntriesShare_losesNone() {
    NormalizedEntry[] document = {
      entry("x", null, "One"),
      entry("x", null, "Two"),
      entry("x", "/3", "Three"),
      entry("x", "/4", "Four")
    };
    List<SeenEntry> seen = published(document);

    assertThat(seen).extracting(SeenEntry::articleId).hasSize(4).doesNotHaveDuplicates();
    assertThat(sort(seen, document).changed()).isEmpty();
    assertThat(sort(seen, entry("x", "/5", "Five")).changed().get(0).isKnown()).isFalse();
  }

  @Test
  void articleThatChangesByItself_hasAnEndOfRevisions() {
    List<SeenEntry> seen = published(entry("1", "/1", "T0"));
    for (int i = 1; i < ChangedEntry.MOST_REVISIONS; i++) {
      seen = after(seen, entry("1", "/1", "T" + i));
    }

    ChangedEntry changed = sort(seen, entry("1", "/1", "Once more")).changed().get(0);

    assertThat(changed.isRestless()).isTrue();
    assertThat(changed.publishedRevision()).isEqualTo(ChangedEntry.MOST_REVISIONS);
  }

  @Test
  void partOfAFeed_doesNotMakeTheRestForgotten() {
    NormalizedEntry[] document =
        IntStream.range(0, 300)
            .mapToObj(i -> entry("n" + i, "/n" + i, "N" + i))
            .toArray(NormalizedEntry[]::new);
    SeenArticles seen = new SeenArticles("feed", published(document));
    SeenArticles.Sorted pushed = seen.sort(List.of(entry("new", "/new", "New")));

    List<SeenEntry> after =
        seen.after(
            pushed.inDocument(),
            pushed.changed().stream().map(ChangedEntry::published).toList(),
            false);

    assertThat(after).hasSize(300);
    assertThat(sort(after, document[298]).changed()).isEmpty();
  }

  private static List<SeenEntry> after(List<SeenEntry> before, NormalizedEntry... document) {
    SeenArticles seen = new SeenArticles("feed", before);
    SeenArticles.Sorted sorted = seen.sort(List.of(document));
    return seen.after(
        sorted.inDocument(), sorted.changed().stream().map(ChangedEntry::published).toList(), true);
  }

  private static SeenArticles.Sorted sort(List<SeenEntry> seen, NormalizedEntry... document) {
    return new SeenArticles("feed", seen).sort(List.of(document));
  }

  private static List<SeenEntry> published(NormalizedEntry... document) {
    SeenArticles none = new SeenArticles("feed", List.of());
    SeenArticles.Sorted sorted = none.sort(List.of(document));
    return none.after(
        sorted.inDocument(), sorted.changed().stream().map(ChangedEntry::published).toList(), true);
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
