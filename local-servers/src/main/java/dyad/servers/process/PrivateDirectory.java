package dyad.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder {@code dyad-servers-<user>} under the temporary directory, closed to everyone else.
 */
final class PrivateDirectory {
  private PrivateDirectory() {}

  static Path ofUser() {
    try {
      // Not the system property user.name, which is "?" for users without a name.
      String user = ownName();
      return own(
          Path.of(System.getProperty("java.io.tmpdir")).resolve("dyad-servers-" + user), user);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the list of child processes", e);
    }
  }

  // The name can be guessed: somebody else may have made the folder, to have processes of ours
  // ended.
  static Path own(Path directory, String user) throws IOException {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      Files.createDirectories(
          directory,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    String owner = ownerOf(directory);
    if (!owner.equals(user)) {
      throw new IOException("%s belongs to %s, not to %s".formatted(directory, owner, user));
    }
    return directory;
  }

  private static String ownName() throws IOException {
    Path probe = Files.createTempFile("dyad-whoami", null);
    try {
      return ownerOf(probe);
    } finally {
      Files.delete(probe);
    }
  }

  private static String ownerOf(Path path) throws IOException {
    return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
  }
}
