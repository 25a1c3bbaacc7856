package dyad.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.StubService;
import dyad.web.archive.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LabelHistoryTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  @Test
  void modelAlone_isTheOnlyStep() throws IOException {
    // When
    LabelHistory history = LabelHistory.of(article("[]", "null"));

    // Then
    assertThat(history.steps())
        .extracting(LabelHistory.Step::what)
        .containsExactly("functional, trade, CONSULT");
  }

  @Test
  void whatPeopleSaid_standsAboveTheModelsLabels() throws IOException {
    // Given
    String corrections =
        """
        [{"labels": {"bilateral": true, "pillar": "mixed", "primary": "geopolitical",
          "themes": ["sanctions"], "event": "none"}, "who": "Ann", "why": "Read it",
          "at": "2026-11-21T08:00:00Z"},
         {"labels": null, "who": "Bob", "why": "No", "at": "2026-11-22T08:00:00Z"}]""";
    String model =
        """
        {"bilateral": true, "pillar": "none", "primary": "none", "themes": [], "event": "none"}""";

    // When
    List<LabelHistory.Step> steps = LabelHistory.of(article(corrections, model)).steps();

    // Then
    assertThat(steps)
        .extracting(LabelHistory.Step::what)
        .containsExactly(
            "withdrew the corrections: the model's labels hold",
            "mixed, mainly geopolitical, sanctions",
            "none");
    assertThat(steps.get(1).who()).isEqualTo("Ann");
    assertThat(steps.get(1).at().iso()).isEqualTo("2026-11-21T08:00:00Z");
  }

  private static Article article(String corrections, String modelLabels) throws IOException {
    try (InputStream recorded = StubService.class.getResourceAsStream("article-markup.json")) {
      ObjectNode article = (ObjectNode) JSON.readTree(recorded);
      article.set("corrections", JSON.readTree(corrections));
      article.set("modelLabels", JSON.readTree(modelLabels));
      return JSON.treeToValue(article, Article.class);
    }
  }
}
