package dyad.servers.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRegistryTest {
  private final List<Process> started = new ArrayList<>();
  private @TempDir Path directory;
  private ProcessRegistry registry;

  @BeforeEach
  void open() {
    registry = new ProcessRegistry(directory);
  }

  @AfterEach
  void endAll() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void ownerDied_childIsEndedAndForgotten() throws Exception {
    // Given
    Process child = sleeper();
    write(new ChildEntry("kafka", Sleeper.dead(), identity(child)));

    // When
    int ended = registry.endOrphans();

    // Then
    assertThat(ended).isEqualTo(1);
    assertThat(child.isAlive()).isFalse();
    assertThat(entries()).isEmpty();
  }

  @Test
  void ownerLives_childIsLeftAlone() throws Exception {
    // Given
    Process child = sleeper();
    registry.register("kafka", child.toHandle());

    // When
    int ended = registry.endOrphans();

    // Then
    assertThat(ended).isZero();
    assertThat(child.isAlive()).isTrue();
    assertThat(entries()).hasSize(1);
  }

  @Test
  void childsNumberIsAnothersByNow_thatOneIsLeftAlone() throws Exception {
    // Given
    Process stranger = sleeper();
    ProcessIdentity former =
        new ProcessIdentity(
            stranger.pid(), identity(stranger).started().minus(Duration.ofHours(1)));
    write(new ChildEntry("kafka", Sleeper.dead(), former));

    // When
    int ended = registry.endOrphans();

    // Then
    assertThat(ended).isZero();
    assertThat(stranger.isAlive()).isTrue();
    assertThat(entries()).isEmpty();
  }

  @Test
  void ownersNumberIsAnothersByNow_childIsEnded() throws Exception {
    // Given
    Process child = sleeper();
    ProcessIdentity self = ProcessIdentity.ofThisJvm();
    ProcessIdentity former =
        new ProcessIdentity(self.pid(), self.started().minus(Duration.ofHours(1)));
    write(new ChildEntry("kafka", former, identity(child)));

    // When
    registry.endOrphans();

    // Then
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void orphanHasChildren_theyAreEndedToo() throws Exception {
    // Given
    Process shell = new ProcessBuilder("/bin/sh", "-c", "sleep 600 & echo; wait").start();
    started.add(shell);
    shell.inputReader().readLine();
    List<ProcessHandle> children = shell.descendants().toList();
    write(new ChildEntry("shell", Sleeper.dead(), identity(shell)));

    // When
    registry.endOrphans();

    // Then
    assertThat(children).hasSize(1).noneMatch(ProcessHandle::isAlive);
  }

  @Test
  void registrationRemoved_nothingIsKept() throws Exception {
    // Given
    var registration = registry.register("kafka", sleeper().toHandle());

    // When
    registration.remove();

    // Then
    assertThat(entries()).isEmpty();
  }

  @Test
  void severalLookAtOnce_eachOrphanIsEndedOnce() throws Exception {
    // Given
    for (int i = 0; i < 5; i++) {
      write(new ChildEntry("kafka", Sleeper.dead(), identity(sleeper())));
    }

    // When
    List<CompletableFuture<Integer>> sweeps =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.supplyAsync(registry::endOrphans))
            .toList();

    // Then
    assertThat(sweeps.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(5);
    assertThat(started).noneMatch(Process::isAlive);
  }

  @Test
  void ownerDied_itsTemporaryFolderIsDeleted(@TempDir Path parent) throws Exception {
    // Given
    Path left = Files.createDirectories(parent.resolve("left/data")).getParent();
    DirectoryEntry entry = new DirectoryEntry(Sleeper.dead(), left);
    new EntryFile(directory.resolve(entry.fileName())).write(entry.properties());
    Path kept = Files.createDirectory(parent.resolve("kept"));
    registry.register(kept);

    // When
    registry.endOrphans();

    // Then
    assertThat(left).doesNotExist();
    assertThat(kept).exists();
  }

  private Process sleeper() throws IOException {
    Process process = Sleeper.start();
    started.add(process);
    return process;
  }

  private static ProcessIdentity identity(Process process) {
    return ProcessIdentity.of(process.toHandle()).orElseThrow();
  }

  private void write(ChildEntry entry) {
    new EntryFile(directory.resolve(entry.fileName())).write(entry.properties());
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> !file.endsWith("lock")).toList();
    }
  }
}
