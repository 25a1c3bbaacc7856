package dyad.stack;

import dyad.servers.process.NodeOptions;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of one run: logs begin anew with each, data only when no folder was given for them.
 *
 * @param layout of the clone
 * @param data where Kafka's and Elasticsearch's data are kept between runs, null for nowhere
 */
record RunFiles(Layout layout, @Nullable Path data) {

  /** Removes what an earlier run left, except kept data and this run's own log. */
  void prepare() {
    try {
      Files.createDirectories(layout.logs());
      Files.deleteIfExists(stopRequest());
      try (DirectoryStream<Path> logs = Files.newDirectoryStream(layout.logs(), "*.log")) {
        for (Path log : logs) {
          removeUnlessOwn(log);
        }
      }
    } catch (IOException e) {
      throw new StackException("cannot prepare " + layout.runDirectory() + ": " + e, e);
    }
  }

  private void removeUnlessOwn(Path log) throws IOException {
    if (!log.equals(layout.log("dyad"))) {
      Files.delete(log);
    }
  }

  /** Where a server's data and log go. */
  NodeOptions node(String name, String heap, int port) {
    NodeOptions options =
        data == null
            ? NodeOptions.temporary(name, heap)
            : NodeOptions.in(data.toAbsolutePath().resolve(name), heap);
    return options.withPort(port).withLogFile(layout.log(name));
  }

  /** The file by which {@code down} asks the supervisor to stop everything in order. */
  Path stopRequest() {
    return layout.runDirectory().resolve("stop");
  }

  /**
   * The key from which the secrets of webhooks are derived; beside kept data, which it belongs to.
   */
  Path alertKey() {
    Path folder = data == null ? layout.runDirectory() : data.toAbsolutePath();
    return folder.resolve("alert.key");
  }

  boolean isStopRequested() {
    return Files.exists(stopRequest());
  }

  void requestStop() throws IOException {
    Files.createDirectories(layout.runDirectory());
    Files.writeString(stopRequest(), "");
  }

  /** Removes the marks of a run that has ended. */
  void forget() throws IOException {
    Files.deleteIfExists(stopRequest());
    Files.deleteIfExists(layout.stateFile());
  }
}
