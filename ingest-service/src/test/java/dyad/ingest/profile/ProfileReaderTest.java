package dyad.ingest.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileReaderTest {
  @TempDir private Path directory;

  @Test
  void shippedProfile_namesTwoSides() {
    Profile profile = ProfileReader.read(Path.of("../profiles/us-pakistan"));

    assertThat(profile.sides()).extracting(Profile.Side::code).containsExactly("US", "PK");
    assertThat(profile.feeds()).hasFileName("feeds.opml");
  }

  @Test
  void missingFile_isSaid() {
    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> ProfileReader.read(directory))
        .withMessageEndingWith("profile.yaml: there is no such file");
  }

  @Test
  void oneSide_isNoDyad() throws IOException {
    Files.writeString(
        directory.resolve("profile.yaml"),
        "name: x\nfeeds: f.opml\nsides: [{code: US, name: A, actors: a.yaml}]");

    assertThatExceptionOfType(InvalidProfileException.class)
        .isThrownBy(() -> ProfileReader.read(directory))
        .withMessageContaining("sides must be two different sides");
  }
}
