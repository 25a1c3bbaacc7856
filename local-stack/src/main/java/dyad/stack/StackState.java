package dyad.stack;

import dyad.servers.process.ProcessIdentity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What runs, as the supervisor writes it down for the other commands.
 *
 * @param supervisor the process that holds everything together
 * @param phase how far it is
 * @param demo whether it follows the demo's feeds
 * @param processes the servers and services that were started
 */
record StackState(ProcessIdentity supervisor, Phase phase, boolean demo, List<Part> processes) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** How far the supervisor is. */
  enum Phase {
    STARTING,
    READY,
    STOPPING
  }

  /**
   * One server or service.
   *
   * @param name as shown, and the name of its log
   * @param withinSupervisor whether it runs within the supervisor, without a process of its own
   * @param process its process, null when it has none
   * @param address where it listens
   * @param restarts how often it was started again after it died
   */
  record Part(
      String name,
      boolean withinSupervisor,
      @Nullable ProcessIdentity process,
      URI address,
      int restarts) {}

  /** The state last written, if there is one. */
  static Optional<StackState> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(MAPPER.readValue(Files.readString(file), StackState.class));
    } catch (IOException | JacksonException e) {
      throw new StackException(file + " cannot be read (" + e.getMessage() + "); remove it", e);
    }
  }

  /** The state of a stack whose supervisor is alive. */
  static Optional<StackState> running(Path file) {
    return read(file).filter(state -> state.supervisor().find().isPresent());
  }

  /** Writes it so that a reader sees the old one or the new one, never half of it. */
  void write(Path file) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(next, MAPPER.writeValueAsString(this));
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StackException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
