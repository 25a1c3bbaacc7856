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

/** A registry entry on disk: a properties file that is there whole or not at all. */
record EntryFile(Path path) {

  void write(Properties properties) {
    Path unfinished = path.resolveSibling(path.getFileName() + ".new");
    try {
      try (Writer out = Files.newBufferedWriter(unfinished)) {
        properties.store(out, null);
      }
      Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + path, e);
    }
  }

  /** The contents, unless whoever wrote the file has removed it meanwhile. */
  Optional<Properties> read() {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(path)) {
      properties.load(in);
      return Optional.of(properties);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  void delete() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + path, e);
    }
  }

  static void put(Properties properties, String who, ProcessIdentity identity) {
    properties.setProperty(who + ".pid", Long.toString(identity.pid()));
    properties.setProperty(who + ".started", identity.started().toString());
  }

  static ProcessIdentity identity(Properties properties, String who) {
    return new ProcessIdentity(
        Long.parseLong(properties.getProperty(who + ".pid")),
        Instant.parse(properties.getProperty(who + ".started")));
  }
}
