package dyad.servers.elastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The user nobody, whom Elasticsearch runs as when this JVM runs as root.
 *
 * @param uid numeric user id
 * @param gid numeric group id
 */
record UnprivilegedUser(int uid, int gid) {
  private static final int OVERFLOW_ID = 65_534;

  /** Who must be switched to: nobody special, unless this JVM runs as root. */
  static Optional<UnprivilegedUser> ifRoot() {
    return isRoot() ? Optional.of(nobody()) : Optional.empty();
  }

  private static boolean isRoot() {
    Path self = Path.of("/proc/self");
    try {
      return Files.exists(self)
          ? Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"))
          : "root".equals(System.getProperty("user.name"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UnprivilegedUser nobody() {
    try (Stream<String> users = Files.lines(Path.of("/etc/passwd"))) {
      return users
          .map(line -> line.split(":", -1))
          .filter(fields -> fields.length > 3 && fields[0].equals("nobody"))
          .map(
              fields ->
                  new UnprivilegedUser(Integer.parseInt(fields[2]), Integer.parseInt(fields[3])))
          .findFirst()
          .orElse(new UnprivilegedUser(OVERFLOW_ID, OVERFLOW_ID));
    } catch (IOException e) {
      return new UnprivilegedUser(OVERFLOW_ID, OVERFLOW_ID);
    }
  }

  /**
   * What to put before a command so that it runs as this user, in the same process.
   *
   * @throws NoUserSwitchException if the system has none of the known ways
   */
  List<String> commandPrefix() {
    if (isInstalled("setpriv")) {
      return List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--");
    }
    if (isInstalled("chroot")) {
      return List.of(
          "chroot", "--userspec=%d:%d".formatted(uid, gid), "--groups=" + gid, "--skip-chdir", "/");
    }
    throw new NoUserSwitchException();
  }

  private static boolean isInstalled(String program) {
    return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin")
        .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
  }

  /** Gives this user a folder with all that is in it. */
  void own(Path directory) {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.setAttribute(file, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(file, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot give " + directory + " to user " + uid, e);
    }
  }
}
