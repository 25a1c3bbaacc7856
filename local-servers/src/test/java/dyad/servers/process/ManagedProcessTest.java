package dyad.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManagedProcessTest {
  private @TempDir Path directory;

  @Test
  void endsByItself_statusAndOutputAreKept() throws Exception {
    // Given
    ProcessSpec spec =
        Sleeper.shell(directory, "echo \"out $WHO\"; echo err >&2; exit 3")
            .withEnvironment(Map.of("WHO", "dyad"));

    // When
    ManagedProcess process = ManagedProcess.start(spec);

    // Then
    assertThat(process.awaitExit(Duration.ofSeconds(20))).isTrue();
    assertThat(process.exitStatus()).hasValue(3);
    assertThat(process.log().tail(10)).containsExactly("out dyad", "err");
    process.close();
  }

  @Test
  void stop_letsTheProcessCleanUp() {
    // Given
    ManagedProcess process =
        startAndAwaitOutput("trap 'echo bye; exit 0' TERM; echo up; while :; do sleep 0.1; done");

    // When
    process.stop();

    // Then
    assertThat(process.isAlive()).isFalse();
    assertThat(process.log().tail(1)).containsExactly("bye");
  }

  @Test
  void stopNotHeeded_processAndDescendantsAreKilled() {
    // Given
    ManagedProcess process =
        startAndAwaitOutput("trap '' TERM; sleep 600 & echo up; while :; do wait; done");
    List<ProcessHandle> descendants =
        ProcessHandle.of(process.pid()).orElseThrow().descendants().toList();

    // When
    process.stop();

    // Then
    assertThat(process.isAlive()).isFalse();
    assertThat(descendants).isNotEmpty().noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void kill_takesDescendantsAlong() {
    // Given
    ManagedProcess process = startAndAwaitOutput("sleep 600 & echo up; wait");
    List<ProcessHandle> descendants =
        ProcessHandle.of(process.pid()).orElseThrow().descendants().toList();

    // When
    process.kill();

    // Then
    assertThat(process.isAlive()).isFalse();
    assertThat(descendants).isNotEmpty().noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void noSuchProgram_errorNamesIt() {
    // Given
    ProcessSpec spec =
        ProcessSpec.of(
            "nothing", List.of("/no/such/program"), directory, directory.resolve("nothing.log"));

    // When / Then
    assertThatThrownBy(() -> ManagedProcess.start(spec))
        .isInstanceOf(ProcessStartException.class)
        .hasMessageContaining("nothing")
        .hasMessageContaining("/no/such/program");
  }

  private ManagedProcess startAndAwaitOutput(String script) {
    ManagedProcess process =
        ManagedProcess.start(Sleeper.shell(directory, script).withPatience(Duration.ofMillis(500)));
    await().until(() -> process.log().tail(1).equals(List.of("up")));
    return process;
  }
}
