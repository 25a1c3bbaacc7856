package dyad.servers.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReachTest {
  private final Reach reach = new Reach(new UnprivilegedUser(65_533, 65_533));
  private @TempDir Path temporary;
  private Path root;

  @BeforeEach
  void open() throws IOException {
    // JUnit's folder is closed to others, and root cannot be any other parent's.
    root = allow(temporary, "rwxr-xr-x").toRealPath();
  }

  @Test
  void allOpen_noObstacle() throws Exception {
    // Given
    Path file = allow(Files.createFile(root.resolve("java")), "rwxr-xr-x");

    // When
    var obstacle = reach.obstacleTo(file);

    // Then
    assertThat(obstacle).isEmpty();
  }

  @Test
  void closedFoldersOnTheWay_outermostIsNamed() throws Exception {
    // Given
    Path home = allow(Files.createDirectory(root.resolve("home")), "rwx------");
    Path inner = allow(Files.createDirectory(home.resolve("inner")), "rwx------");

    // When
    var obstacle = reach.obstacleTo(inner);

    // Then
    assertThat(obstacle).contains(home);
  }

  @Test
  void closedFileWithin_isFound() throws Exception {
    // Given
    Path lib = allow(Files.createDirectory(root.resolve("lib")), "rwxr-xr-x");
    Path jar = allow(Files.createFile(lib.resolve("a.jar")), "rw-r-----");

    // When
    var obstacle = reach.obstacleWithin(root);

    // Then
    assertThat(obstacle).contains(jar);
  }

  @Test
  void closedButOwn_noObstacle() throws Exception {
    // Given
    Path file = allow(Files.createFile(root.resolve("own")), "r--------");
    int uid = (Integer) Files.getAttribute(file, "unix:uid");

    // When
    var obstacle = new Reach(new UnprivilegedUser(uid, 65_533)).obstacleTo(file);

    // Then
    assertThat(obstacle).isEmpty();
  }

  private static Path allow(Path path, String permissions) throws IOException {
    return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }
}
