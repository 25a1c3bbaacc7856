package dyad.classify.model;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Labelled;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByLanguageTest {

  @Test
  void eachText_goesToTheModelOfItsLanguage_inOrder(@TempDir Path folder) throws IOException {
    SmallModel.write(folder);
    ArticleClassifier model = SmallModel.open(folder);

    // When
    List<Labelled> labelled =
        model.label(
            List.of(
                text("Les États-Unis et le Pakistan ont signé un accord sur les visas"),
                text("US donates vaccine doses to Swat"),
                text("امریکی سفیر کی پاکستان کے وزیر خارجہ سے ملاقات")));

    // Then
    assertThat(labelled)
        .extracting(l -> l.classification().detectedLanguage())
        .containsExactly("fr", "en", "ur");
    assertThat(labelled.get(0).classification().reason()).isEqualTo("language");
    assertThat(labelled.get(0).embedding()).isNull();
    assertThat(labelled.get(1).classification().themes()).containsExactly("health");
    assertThat(labelled.get(2).model().model()).isEqualTo("urdu-lexicon");
    assertThat(labelled.get(2).classification().bilateral()).isTrue();
  }

  private static ArticleText text(String title) {
    return new ArticleText(title, "", null, Map.of());
  }
}
