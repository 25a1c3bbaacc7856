package dyad.servers.process;

import java.nio.file.Path;
import java.util.Properties;

/** A temporary folder and the JVM that it belongs to. */
record DirectoryEntry(ProcessIdentity owner, Path directory) {
  static final String SUFFIX = ".directory";

  String fileName() {
    return directory.getFileName() + SUFFIX;
  }

  Properties properties() {
    Properties p = new Properties();
    p.setProperty("directory", directory.toString());
    EntryFile.put(p, "owner", owner);
    return p;
  }

  static DirectoryEntry of(Properties p) {
    return new DirectoryEntry(EntryFile.identity(p, "owner"), Path.of(p.getProperty("directory")));
  }
}
