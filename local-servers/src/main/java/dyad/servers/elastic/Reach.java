package dyad.servers.elastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a user may read, judged by the permissions of files and of the folders on the way to them.
 *
 * @param user whose group memberships are their first group alone
 */
record Reach(UnprivilegedUser user) {

  /**
   * The outermost folder that keeps the user from a path, or the path itself; empty if nothing
   * does.
   */
  Optional<Path> obstacleTo(Path path) {
    return Stream.iterate(real(path), p -> p != null, Path::getParent)
        .filter(p -> !isOpen(p))
        .reduce((inner, outer) -> outer);
  }

  /** Like {@link #obstacleTo}, for a folder and all that is in it. */
  Optional<Path> obstacleWithin(Path directory) {
    Optional<Path> before = obstacleTo(directory);
    if (before.isPresent()) {
      return before;
    }
    try (Stream<Path> files = Files.walk(real(directory))) {
      return files.filter(file -> !isOpen(file)).findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isOpen(Path path) {
    try {
      Map<String, Object> attributes = Files.readAttributes(path, "unix:uid,gid");
      Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
      return permissions.contains(needed(attributes, Files.isDirectory(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PosixFilePermission needed(Map<String, Object> owners, boolean directory) {
    if (Objects.equals(owners.get("uid"), user.uid())) {
      return directory ? PosixFilePermission.OWNER_EXECUTE : PosixFilePermission.OWNER_READ;
    }
    if (Objects.equals(owners.get("gid"), user.gid())) {
      return directory ? PosixFilePermission.GROUP_EXECUTE : PosixFilePermission.GROUP_READ;
    }
    return directory ? PosixFilePermission.OTHERS_EXECUTE : PosixFilePermission.OTHERS_READ;
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
