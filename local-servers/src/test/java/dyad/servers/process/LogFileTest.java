package dyad.servers.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  private @TempDir Path directory;

  @Test
  void noFile_noLines() {
    assertThat(new LogFile(directory.resolve("none.log")).tail(5)).isEmpty();
  }

  @Test
  void longFile_lastLinesOnly() throws Exception {
    // Given
    Path file = directory.resolve("long.log");
    Files.write(file, Collections.nCopies(100_000, "line"));
    Files.writeString(file, Files.readString(file) + "last\n");

    // When
    var tail = new LogFile(file).tail(2);

    // Then
    assertThat(tail).containsExactly("line", "last");
  }
}
