package dyad.servers.process;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/** A child and its owner, kept as a properties file. */
record RegistryEntry(String name, ProcessIdentity owner, ProcessIdentity child) {
  static final String SUFFIX = ".child";

  static ProcessIdentity thisJvm() {
    return ProcessIdentity.of(ProcessHandle.current())
        .orElseThrow(
            () ->
                new IllegalStateException("This system does not tell when a process was started"));
  }

  String fileName() {
    return child.pid() + "-" + child.started().toEpochMilli() + SUFFIX;
  }

  /** Writes the whole entry or nothing: a reader never sees half of it. */
  void write(Path file) {
    Path unfinished = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (Writer out = Files.newBufferedWriter(unfinished)) {
        properties().store(out, null);
      }
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot register process " + child.pid(), e);
    }
  }

  /** The entry in a file, unless its child's owner has removed it meanwhile. */
  static Optional<RegistryEntry> read(Path file) {
    Properties p = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      p.load(in);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(
        new RegistryEntry(p.getProperty("name", "?"), identity(p, "owner"), identity(p, "child")));
  }

  private Properties properties() {
    Properties p = new Properties();
    p.setProperty("name", name);
    put(p, "owner", owner);
    put(p, "child", child);
    return p;
  }

  private static void put(Properties p, String who, ProcessIdentity identity) {
    p.setProperty(who + ".pid", Long.toString(identity.pid()));
    p.setProperty(who + ".started", identity.started().toString());
  }

  private static ProcessIdentity identity(Properties p, String who) {
    return new ProcessIdentity(
        Long.parseLong(p.getProperty(who + ".pid")),
        Instant.parse(p.getProperty(who + ".started")));
  }
}
