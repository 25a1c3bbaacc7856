package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlertKeyTest {
  @TempDir Path folder;

  @Test
  void key_isMadeOnce_andOnlyItsOwnerMayReadIt() throws IOException {
    // Given
    Path file = folder.resolve("run").resolve("alert.key");

    // When
    String first = new AlertKey(file).value();
    String second = new AlertKey(file).value();

    // Then
    assertThat(first).matches("[0-9a-f]{64}").isEqualTo(second);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void keysOfTwoRuns_differ() {
    // When
    String one = new AlertKey(folder.resolve("one")).value();
    String other = new AlertKey(folder.resolve("other")).value();

    // Then
    assertThat(one).isNotEqualTo(other);
  }
}
