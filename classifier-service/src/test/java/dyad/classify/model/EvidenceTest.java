package dyad.classify.model;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Explanation;
import dyad.event.Evidence;
import dyad.event.SimilarExample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceTest {
  private static final ArticleText ARTICLE =
      new ArticleText("US donates vaccine doses to Swat", "Rain fell.", null, Map.of());

  @TempDir private static Path folder;
  private static ArticleClassifier model = new NoModel();

  @BeforeAll
  static void train() throws IOException {
    SmallModel.write(folder);
    model = SmallModel.open(folder);
  }

  @Test
  void evidence_quotesTheTextAtItsOffsets() {
    // When
    List<Evidence> evidence = model.explain(ARTICLE).evidence();

    // Then
    assertThat(evidence)
        .isNotEmpty()
        .allSatisfy(
            e ->
                assertThat(ARTICLE.of(e.field()).substring(e.start(), e.end()))
                    .isEqualTo(e.quote()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bilateral", "theme:health", "event:AID", "pillar:functional"})
  void deletingTheStrongestPassage_lowersTheScore(String label) {
    Explanation before = model.explain(ARTICLE);
    Evidence strongest =
        before.evidence().stream()
            .filter(e -> e.label().equals(label) && e.weight() > 0)
            .findFirst()
            .orElseThrow();
    String text = ARTICLE.of(strongest.field());
    String rest = text.substring(0, strongest.start()) + text.substring(strongest.end());

    // When
    Explanation after = model.explain(ARTICLE.with(strongest.field(), rest));

    // Then
    assertThat(after.scores().get(label)).isLessThan(before.scores().get(label));
  }

  @Test
  void cue_isNamedAndTheMeaningIsWeighedByLeavingPhrasesOut() {
    // When
    List<Evidence> evidence = model.explain(ARTICLE).evidence();

    // Then
    assertThat(evidence).extracting(Evidence::cue).contains("vaccine~", "words", "meaning");
  }

  @Test
  void nearestItem_comesFirst() {
    // When
    List<SimilarExample> similar = model.label(ARTICLE).classification().similar();

    // Then
    assertThat(similar).hasSize(3);
    assertThat(similar.getFirst().title()).startsWith("US donates vaccine doses");
    assertThat(similar.getFirst().similarity())
        .isGreaterThanOrEqualTo(similar.getLast().similarity());
  }
}
