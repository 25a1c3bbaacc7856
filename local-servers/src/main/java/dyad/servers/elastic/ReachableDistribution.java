package dyad.servers.elastic;

import dyad.servers.Distribution;
import dyad.servers.process.TemporaryDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * The distribution where another user can read it.
 *
 * <p>That is where the build has put it, unless this lies under a closed folder such as root's
 * home. Then a copy is made under the temporary directory, named for version and contents, and used
 * again by later starts.
 */
record ReachableDistribution(UnprivilegedUser user) {

  Path of(Distribution distribution) {
    Path original = distribution.elasticsearch();
    if (isReachable(original)) {
      return original;
    }
    Path parent = openDirectory();
    Path copy =
        parent.resolve(
            "dyad-elasticsearch-%s-%08x"
                .formatted(distribution.elasticsearchVersion(), checksum(original)));
    return isOurs(copy) ? copy : copy(original, parent, copy);
  }

  // Its config/ is closed to others as it stands; a node reads its own.
  private boolean isReachable(Path original) {
    Reach reach = new Reach(user);
    return Stream.of("bin", "lib", "modules", "plugins")
        .map(original::resolve)
        .allMatch(directory -> reach.obstacleWithin(directory).isEmpty());
  }

  /** A folder for temporary files that everybody can enter. */
  private Path openDirectory() {
    return Stream.of(System.getProperty("java.io.tmpdir"), "/var/tmp", "/tmp")
        .map(Path::of)
        .filter(
            directory ->
                Files.isDirectory(directory) && new Reach(user).obstacleTo(directory).isEmpty())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("No temporary directory is open to all users"));
  }

  // Somebody else could have put a folder of this name there, whose programs we would run.
  private static boolean isOurs(Path copy) {
    try {
      return Files.isDirectory(copy)
          && Integer.valueOf(0).equals(Files.getAttribute(copy, "unix:uid"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path copy(Path original, Path parent, Path copy) {
    try {
      Path unfinished = Files.createTempDirectory(parent, "dyad-elasticsearch-");
      for (Path file : files(original)) {
        Path target = unfinished.resolve(original.relativize(file).toString());
        if (!target.equals(unfinished)) {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
        open(target);
      }
      return finish(unfinished, copy);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy " + original + " to " + copy, e);
    }
  }

  private static Path finish(Path unfinished, Path copy) throws IOException {
    try {
      return Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
      TemporaryDirectory.delete(unfinished);
      return copy;
    }
  }

  private static void open(Path path) throws IOException {
    boolean executable = Files.isDirectory(path) || Files.isExecutable(path);
    Files.setPosixFilePermissions(
        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static int checksum(Path directory) {
    CRC32C sum = new CRC32C();
    try {
      for (Path file : files(directory)) {
        sum.update(directory.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        if (Files.isRegularFile(file)) {
          sum.update(Files.readAllBytes(file));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (int) sum.getValue();
  }

  private static List<Path> files(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      return files.sorted().toList();
    }
  }
}
