package dyad.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateDirectoryTest {

  @Test
  void ofUser_isClosedToOthers() throws Exception {
    // When
    Path directory = PrivateDirectory.ofUser();

    // Then
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
        .isEqualTo("rwx------");
  }

  @Test
  void madeBySomebodyElse_isRefused(@TempDir Path others) {
    assertThatThrownBy(() -> PrivateDirectory.own(others, "somebody"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("belongs to")
        .hasMessageContaining("not to somebody");
  }
}
