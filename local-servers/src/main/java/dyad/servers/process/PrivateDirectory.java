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
    String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9._-]", "_");
    return at(Path.of(System.getProperty("java.io.tmpdir")).resolve("dyad-servers-" + user));
  }

  static Path at(Path directory) {
    try {
      if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
        create(directory);
      }
      // The name can be guessed: somebody else may have made it, to have processes of ours ended.
      if (!ownerOf(directory).equals(ownOwner(directory))) {
        throw new IOException(directory + " belongs to " + ownerOf(directory));
      }
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the list of child processes", e);
    }
  }

  private static void create(Path directory) throws IOException {
    Files.createDirectories(
        directory,
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  private static String ownerOf(Path path) throws IOException {
    return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS).getName();
  }

  private static String ownOwner(Path directory) throws IOException {
    Path probe = Files.createTempFile(directory, "whoami", null);
    String owner = ownerOf(probe);
    Files.delete(probe);
    return owner;
  }
}
