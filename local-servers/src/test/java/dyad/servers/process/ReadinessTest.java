package dyad.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadinessTest {
  private @TempDir Path directory;
  private @Nullable ManagedProcess process;

  @AfterEach
  void end() {
    if (process != null) {
      process.kill();
    }
  }

  @Test
  void probeSucceedsAtLast_returns() {
    // Given
    AtomicInteger questions = new AtomicInteger();
    Readiness readiness =
        Readiness.of(
            () -> {
              if (questions.incrementAndGet() < 3) {
                throw new IOException("not yet");
              }
            });

    // When
    readiness.await(start("sleep 600"));

    // Then
    assertThat(questions).hasValue(3);
  }

  @Test
  void processEnds_failsAtOnceWithStatusReasonAndLog() {
    // Given
    Readiness readiness =
        Readiness.of(
            () -> {
              throw new IOException("connection refused");
            });

    // When / Then
    assertThatThrownBy(() -> readiness.await(start("sleep 0.5; echo 'no disk left'; exit 7")))
        .isInstanceOf(NotReadyException.class)
        .hasMessageContaining("shell ended with status 7 before it was ready")
        .hasMessageContaining("IOException: connection refused")
        .hasMessageContaining("no disk left");
  }

  @Test
  void timeOver_failsWithWhatWasLastSeen() {
    // Given
    AtomicInteger questions = new AtomicInteger();
    Readiness readiness =
        Readiness.of(
                () -> {
                  throw new IOException("health is red, asked " + questions.incrementAndGet());
                })
            .within(Duration.ofMillis(450));

    // When / Then
    assertThatThrownBy(() -> readiness.await(start("echo starting; sleep 600")))
        .isInstanceOf(NotReadyException.class)
        .hasMessageContaining("was not ready within 450 ms")
        .hasMessageContaining("health is red, asked " + questions.get())
        .hasMessageContaining("starting");
  }

  private ManagedProcess start(String script) {
    ManagedProcess started = ManagedProcess.start(Sleeper.shell(directory, script));
    process = started;
    return started;
  }
}
