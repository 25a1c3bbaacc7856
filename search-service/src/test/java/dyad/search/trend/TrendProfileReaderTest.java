package dyad.search.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.search.trend.Confusion.Taken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrendProfileReaderTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeProfile() throws IOException {
    Files.writeString(
        folder.resolve("profile.yaml"),
        """
        sides:
          - code: US
          - code: PK
        framework: labels.yaml
        """);
    Files.writeString(
        folder.resolve("labels.yaml"),
        """
        themes:
          - {label: india, pillar: geopolitical}
          - {label: health, pillar: functional}
        """);
  }

  @Test
  void profile_tellsSidesAndFields_andMayKnowNoConfusion() {
    TrendProfile profile = TrendProfileReader.read(folder);

    assertThat(profile.sides()).containsExactly("US", "PK");
    assertThat(profile.fields()).containsExactly("health");
    assertThat(profile.confusion()).isNull();
  }

  @Test
  void confusion_isReadFromItsFile() throws IOException {
    write(
        """
        {"model": "m 1", "measured": "a set",
         "counts": {"functional": {"functional": 90, "geopolitical": 10},
                    "geopolitical": {"functional": 20, "geopolitical": 80}}}
        """);

    assertThat(TrendProfileReader.read(folder).confusion())
        .isEqualTo(new Confusion("m 1", "a set", new Taken(90, 10), new Taken(20, 80)));
  }

  @Test
  void countsThatAreNone_areRefused_withTheFile() throws IOException {
    write("{\"model\": \"m\", \"measured\": \"a set\", \"counts\": {\"functional\": {}}}");

    assertThatThrownBy(() -> TrendProfileReader.read(folder))
        .hasMessageContaining("confusion.json");
  }

  @Test
  void missingProfile_isNamed() {
    Path nowhere = folder.resolve("nowhere");

    assertThatThrownBy(() -> TrendProfileReader.read(nowhere)).hasMessageContaining("profile.yaml");
  }

  private void write(String json) throws IOException {
    Files.writeString(folder.resolve("confusion.json"), json);
  }
}
