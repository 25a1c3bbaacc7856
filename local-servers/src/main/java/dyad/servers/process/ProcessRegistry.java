package dyad.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The children that JVMs of this user have started, one file each, so that a child whose owner is
 * gone can be found.
 *
 * <p>An entry names owner and child with their start instants. A number alone is never believed: it
 * may be another process's by now. Several JVMs may use the same folder at once.
 */
public final class ProcessRegistry {
  private static final Logger LOG = LoggerFactory.getLogger(ProcessRegistry.class);
  // Locks of one JVM overlap instead of waiting for one another.
  private static final Object IN_THIS_JVM = new Object();

  private final Path directory;

  ProcessRegistry(Path directory) {
    this.directory = directory;
  }

  /** The registry of the user whom this JVM runs as. */
  public static ProcessRegistry ofUser() {
    return new ProcessRegistry(PrivateDirectory.ofUser());
  }

  /**
   * Ends every registered process whose owner has died, with its descendants.
   *
   * @return how many were ended
   */
  public int endOrphans() {
    synchronized (IN_THIS_JVM) {
      try (FileChannel channel = lockFile()) {
        // Until the channel is closed.
        channel.lock();
        return (int) entries().stream().filter(this::endIfOrphaned).count();
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot look through " + directory, e);
      }
    }
  }

  /** Registers a child of this JVM. */
  Registration register(String name, ProcessHandle child) {
    return ProcessIdentity.of(child)
        .map(identity -> write(new RegistryEntry(name, RegistryEntry.thisJvm(), identity)))
        .orElse(Registration.NONE);
  }

  private Registration write(RegistryEntry entry) {
    Path file = directory.resolve(entry.fileName());
    entry.write(file);
    return () -> delete(file);
  }

  private boolean endIfOrphaned(Path file) {
    RegistryEntry entry = RegistryEntry.read(file).orElse(null);
    if (entry == null || entry.owner().find().isPresent()) {
      return false;
    }
    boolean alive = entry.child().find().map(child -> end(entry, child)).isPresent();
    delete(file);
    return alive;
  }

  private static ProcessHandle end(RegistryEntry entry, ProcessHandle child) {
    LOG.info(
        "Ending {} (process {}), left behind by process {}",
        entry.name(),
        child.pid(),
        entry.owner().pid());
    ProcessTree.of(child).kill();
    return child;
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private List<Path> entries() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(RegistryEntry.SUFFIX)).toList();
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One entry; removing it says that the child has ended. */
  interface Registration {
    /** Of a child that had ended before it could be registered. */
    Registration NONE = () -> {};

    void remove();
  }
}
