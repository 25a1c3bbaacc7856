package dyad.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.stack.Stack.Ended;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Processes killed at a bad moment: nothing is lost, nothing is twice, nothing is left behind. */
class KilledProcessSystemIT {
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final Duration OFTEN = Duration.ofMillis(20);

  @TempDir private Path directory;
  private Stack stack;
  private Process supervisor;

  @BeforeEach
  void startTheDemo() throws Exception {
    stack = new Stack(directory);
    supervisor = stack.start(Stack.demoOnFreePorts());
  }

  @AfterEach
  void stopTheDemo() throws Exception {
    stack.run("down");
  }

  @Test
  void classifierKilledInMidDemo_goesOnWhereItWas_andAKilledSupervisorLeavesNothingToClear()
      throws Exception {
    // Given
    await().atMost(PATIENCE).until(() -> stack.pids().containsKey("classifier-service"));
    await().atMost(PATIENCE).pollInterval(OFTEN).until(() -> count("classified") > 0);

    // When
    ProcessHandle.of(stack.pids().get("classifier-service"))
        .ifPresent(ProcessHandle::destroyForcibly);

    // Then
    await().atMost(PATIENCE).until(() -> stack.status().path("phase").asString().equals("ready"));
    JsonNode counts = stack.status().path("counts");
    assertThat(stack.status().findValuesAsString("restarts")).contains("1");
    assertThat(counts.path("classified").asLong()).isEqualTo(counts.path("ingested").asLong());
    assertThat(counts.path("articles").asLong()).isEqualTo(counts.path("ingested").asLong());

    Collection<Long> pids = stack.pids().values();
    supervisor.destroyForcibly().waitFor();
    Ended down = stack.run("down");
    assertThat(down.status()).isZero();
    assertThat(pids.stream().map(ProcessHandle::of).flatMap(Optional::stream)).isEmpty();
  }

  private long count(String stage) throws Exception {
    return stack.status().path("counts").path(stage).asLong(0);
  }
}
