package dyad.stack.alert;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a stream of Server-Sent Events together (HTML Standard, 9.2). */
final class EventReader {
  /**
   * An event.
   *
   * @param id its id, null when it has none
   * @param data what it says
   */
  record Event(@Nullable String id, String data) {}

  private @Nullable String id;
  private final StringBuilder data = new StringBuilder();

  /** Takes a line; the event that it ends, if it ends one. */
  Optional<Event> take(String line) {
    if (line.isEmpty()) {
      return ended();
    }
    int colon = line.indexOf(':');
    String field = colon < 0 ? line : line.substring(0, colon);
    String value = colon < 0 ? "" : line.substring(colon + 1).replaceFirst("^ ", "");
    switch (field) {
      case "id" -> id = value;
      case "data" -> data.append(data.isEmpty() ? "" : "\n").append(value);
      default -> {
        // A comment, the event's name, or what a later standard adds.
      }
    }
    return Optional.empty();
  }

  private Optional<Event> ended() {
    if (data.isEmpty()) {
      return Optional.empty();
    }
    Event event = new Event(id, data.toString());
    data.setLength(0);
    return Optional.of(event);
  }
}
