package dyad.servers;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.servers.process.JavaHome;
import dyad.servers.process.ManagedProcess;
import dyad.servers.process.ProcessSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the JVM that has started servers is killed. */
class OrphanIT {
  private @TempDir Path temporary;
  private Process owner;

  @BeforeEach
  void startOwner() throws IOException {
    owner =
        new ProcessBuilder(
                JavaHome.launcher(JavaHome.current()).toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServersLeftBehind.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
  }

  @AfterEach
  void endOwner() {
    owner.descendants().forEach(ProcessHandle::destroyForcibly);
    owner.destroyForcibly();
  }

  @Test
  void ownerKilled_nextStartOfAnythingEndsItsServersAndDeletesTheirData() throws Exception {
    // Given
    List<ProcessHandle> servers = servers();
    List<Path> data = homesOf(servers);
    owner.destroyForcibly().waitFor();
    assertThat(servers).isNotEmpty().allMatch(ProcessHandle::isAlive);
    assertThat(data).hasSize(2).allMatch(Files::exists);

    // When
    ManagedProcess.start(
            ProcessSpec.of("true", List.of("true"), temporary, temporary.resolve("log")))
        .close();

    // Then
    assertThat(servers).noneMatch(ProcessHandle::isAlive);
    assertThat(data).noneMatch(Files::exists);
  }

  private List<ProcessHandle> servers() throws IOException {
    BufferedReader output = owner.inputReader();
    String line =
        Stream.generate(() -> read(output))
            .filter(l -> l.startsWith("descendants:"))
            .findFirst()
            .orElseThrow();
    return Arrays.stream(line.split(" "))
        .skip(1)
        .map(pid -> ProcessHandle.of(Long.parseLong(pid)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String read(BufferedReader output) {
    try {
      return Optional.ofNullable(output.readLine())
          .orElseThrow(() -> new AssertionError("the servers' owner has ended"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  // Both servers name their temporary home in their arguments.
  private static List<Path> homesOf(List<ProcessHandle> servers) {
    String commands =
        servers.stream()
            .map(server -> server.info().commandLine().orElse(""))
            .collect(joining(" "));
    return Stream.of("kafka", "elasticsearch")
        .map(
            name ->
                java.util.regex.Pattern.compile("/\\S*/dyad-" + name + "-\\d+").matcher(commands))
        .filter(java.util.regex.Matcher::find)
        .map(match -> Path.of(match.group()))
        .toList();
  }
}
