package dyad.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What JVMs of this user have started and made, one file each, so that what is left by one that is
 * gone can be found.
 *
 * <p>An entry names owner and child with their start instants. A number alone is never believed: it
 * may be another process's by now. Several JVMs may use the same folder at once.
 */
public final class ProcessRegistry {
  private static final Logger LOG = LoggerFactory.getLogger(ProcessRegistry.class);
  // Two threads of one JVM cannot hold the same file lock, not even in turn: they get an exception.
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
   * Ends every registered process whose owner has died, with its descendants, and then deletes the
   * temporary folders of such owners.
   *
   * @return how many processes were ended
   */
  public int endOrphans() {
    synchronized (IN_THIS_JVM) {
      try (FileChannel channel = lockFile()) {
        // Until the channel is closed.
        channel.lock();
        int ended = (int) entries(ChildEntry.SUFFIX).stream().filter(this::endIfOrphaned).count();
        entries(DirectoryEntry.SUFFIX).forEach(this::deleteIfOrphaned);
        return ended;
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot look through " + directory, e);
      }
    }
  }

  /** Registers a child of this JVM. */
  Registration register(String name, ProcessHandle child) {
    return ProcessIdentity.of(child)
        .map(identity -> new ChildEntry(name, ProcessIdentity.ofThisJvm(), identity))
        .map(entry -> write(entry.fileName(), entry.properties()))
        .orElse(Registration.NONE);
  }

  /** Registers a temporary folder of this JVM. */
  Registration register(Path temporary) {
    DirectoryEntry entry = new DirectoryEntry(ProcessIdentity.ofThisJvm(), temporary);
    return write(entry.fileName(), entry.properties());
  }

  private Registration write(String fileName, Properties properties) {
    EntryFile file = new EntryFile(directory.resolve(fileName));
    file.write(properties);
    return file::delete;
  }

  private boolean endIfOrphaned(EntryFile file) {
    ChildEntry entry = file.read().map(ChildEntry::of).orElse(null);
    if (entry == null || entry.owner().find().isPresent()) {
      return false;
    }
    boolean alive = entry.child().find().map(child -> end(entry, child)).isPresent();
    file.delete();
    return alive;
  }

  private static ProcessHandle end(ChildEntry entry, ProcessHandle child) {
    LOG.info(
        "Ending {} (process {}), left behind by process {}",
        entry.name(),
        child.pid(),
        entry.owner().pid());
    ProcessTree.of(child).kill();
    return child;
  }

  private void deleteIfOrphaned(EntryFile file) {
    file.read()
        .map(DirectoryEntry::of)
        .filter(entry -> entry.owner().find().isEmpty())
        .ifPresent(
            entry -> {
              TemporaryDirectory.delete(entry.directory());
              file.delete();
            });
  }

  private FileChannel lockFile() throws IOException {
    return FileChannel.open(
        directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private List<EntryFile> entries(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(suffix)).map(EntryFile::new).toList();
    }
  }

  /** One entry; removing it says that there is nothing left to clean up. */
  interface Registration {
    /** Of a child that had ended before it could be registered. */
    Registration NONE = () -> {};

    void remove();
  }
}
