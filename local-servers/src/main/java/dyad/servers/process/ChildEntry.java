package dyad.servers.process;

import java.util.Properties;

/** A child process and the JVM that it belongs to. */
record ChildEntry(String name, ProcessIdentity owner, ProcessIdentity child) {
  static final String SUFFIX = ".child";

  String fileName() {
    return child.pid() + "-" + child.started().toEpochMilli() + SUFFIX;
  }

  Properties properties() {
    Properties p = new Properties();
    p.setProperty("name", name);
    EntryFile.put(p, "owner", owner);
    EntryFile.put(p, "child", child);
    return p;
  }

  static ChildEntry of(Properties p) {
    return new ChildEntry(
        p.getProperty("name", "?"), EntryFile.identity(p, "owner"), EntryFile.identity(p, "child"));
  }
}
