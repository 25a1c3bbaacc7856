package dyad.classify.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {

  @Test
  void sameItems_giveTheSameBytes(@TempDir Path one, @TempDir Path other) throws IOException {
    // When
    SmallModel.write(one);
    SmallModel.write(other);

    // Then
    for (Path file : files(one)) {
      assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file);
    }
    assertThat(files(one)).hasSize(5);
  }

  @Test
  void readModel_labelsAndNamesItsChecksum(@TempDir Path folder) throws IOException {
    SmallModel.write(folder);

    // When
    ArticleClassifier model = SmallModel.open(folder);

    // Then
    assertThat(model.stamp().version()).matches("1-[0-9a-f]{12}");
    assertThat(
            model
                .label(new ArticleText("US donates vaccine doses to Swat", "", null, Map.of()))
                .classification()
                .themes())
        .containsExactly("health");
  }

  @Test
  void fileThatWasNotWrittenWithTheOthers_isRefused(@TempDir Path folder) throws IOException {
    SmallModel.write(folder);
    byte[] weights = Files.readAllBytes(folder.resolve("weights.bin"));
    weights[7] ^= 1;
    Files.write(folder.resolve("weights.bin"), weights);

    // Then
    assertThatThrownBy(() -> SmallModel.open(folder))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("weights.bin")
        .hasMessageContaining("not the file that model.json was written with");
  }

  @Test
  void missingModel_isToldWithWhatMakesIt(@TempDir Path folder) {
    assertThatThrownBy(() -> SmallModel.open(folder))
        .isInstanceOf(InvalidModelException.class)
        .hasMessageContaining("model.json")
        .hasMessageContaining("./dyad train makes it");
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
