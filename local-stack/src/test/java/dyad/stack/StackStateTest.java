package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.servers.process.ProcessIdentity;
import dyad.stack.StackState.Part;
import dyad.stack.StackState.Phase;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackStateTest {
  private static final ProcessIdentity THIS =
      ProcessIdentity.of(ProcessHandle.current()).orElseThrow();
  private static final ProcessIdentity ANOTHER_WITH_THIS_NUMBER =
      new ProcessIdentity(ProcessHandle.current().pid(), Instant.EPOCH);

  @TempDir private Path directory;

  @Test
  void writtenState_isReadBack() {
    // Given
    StackState state = state(THIS);

    // When
    state.write(directory.resolve("stack.json"));

    // Then
    assertThat(StackState.running(directory.resolve("stack.json"))).contains(state);
  }

  @Test
  void stateOfAnEndedSupervisor_isNotRunning() {
    // When
    state(ANOTHER_WITH_THIS_NUMBER).write(directory.resolve("stack.json"));

    // Then
    assertThat(StackState.running(directory.resolve("stack.json"))).isEmpty();
  }

  @Test
  void missingFile_isNoState() {
    assertThat(StackState.read(directory.resolve("stack.json"))).isEmpty();
  }

  @Test
  void damagedFile_isAnErrorThatNamesIt() throws IOException {
    // Given
    Path file = Files.writeString(directory.resolve("stack.json"), "{");

    // Then
    assertThatThrownBy(() -> StackState.read(file))
        .isInstanceOf(StackException.class)
        .hasMessageStartingWith(file + " cannot be read");
  }

  private static StackState state(ProcessIdentity supervisor) {
    Part part = new Part("kafka", false, THIS, URI.create("kafka://127.0.0.1:9092"), 1);
    return new StackState(supervisor, Phase.READY, true, List.of(part));
  }
}
