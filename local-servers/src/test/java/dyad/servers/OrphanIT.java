package dyad.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.servers.process.JavaHome;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is left when the JVM that has started servers is killed.
 *
 * <p>The JVMs here have a temporary directory of their own, and so a registry of their own: another
 * build on this machine would end the orphans before they are looked at.
 */
class OrphanIT {
  private @TempDir Path temporary;
  private Process owner;

  @BeforeEach
  void startOwner() throws IOException {
    // As /tmp is: Elasticsearch may run as another user.
    Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
    owner = java(ServersLeftBehind.class);
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
    owner.destroyForcibly().waitFor();
    assertThat(servers).hasSizeGreaterThan(1).allMatch(ProcessHandle::isAlive);
    assertThat(data()).hasSize(2);

    // When
    int status = java(NextStart.class, temporary.toString()).waitFor();

    // Then
    assertThat(status).isZero();
    assertThat(servers).noneMatch(ProcessHandle::isAlive);
    assertThat(data()).isEmpty();
  }

  private Process java(Class<?> main, String... arguments) throws IOException {
    Stream<String> command =
        Stream.of(
            JavaHome.launcher(JavaHome.current()).toString(),
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    return new ProcessBuilder(Stream.concat(command, Arrays.stream(arguments)).toList())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private List<ProcessHandle> servers() throws IOException {
    BufferedReader output = owner.inputReader();
    String line = output.readLine();
    while (line != null && !line.startsWith(ServersLeftBehind.ANSWER)) {
      line = output.readLine();
    }
    assertThat(line).as("the owner's answer").isNotNull();
    return Arrays.stream(line.split(" "))
        .skip(1)
        .map(pid -> ProcessHandle.of(Long.parseLong(pid)))
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Path> data() throws IOException {
    try (Stream<Path> files = Files.list(temporary)) {
      return files
          .filter(file -> file.getFileName().toString().matches("dyad-(kafka|elasticsearch)-\\d+"))
          .toList();
    }
  }
}
