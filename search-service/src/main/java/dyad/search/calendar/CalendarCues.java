package dyad.search.calendar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code calendar.yaml} of a profile's folder; without it there are no words to go by. */
public final class CalendarCues {
  private static final YAMLMapper YAML = new YAMLMapper();

  private CalendarCues() {}

  /**
   * The reader of kinds that the folder's file makes.
   *
   * @throws IllegalArgumentException when the file does not say what it should
   */
  public static KindReader read(Path folder) {
    Path file = folder.resolve("calendar.yaml");
    return new KindReader(Files.exists(file) ? cues(file) : Map.of());
  }

  private static Map<EventKind, List<String>> cues(Path file) {
    Map<EventKind, List<String>> cues = new EnumMap<>(EventKind.class);
    for (Map.Entry<String, JsonNode> entry : tree(file).properties()) {
      EventKind kind =
          EventKind.of(entry.getKey())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "%s: there is no kind of event named %s; there are %s"
                              .formatted(file, entry.getKey(), EventKind.all())));
      cues.put(kind, entry.getValue().valueStream().map(JsonNode::asString).toList());
    }
    return cues;
  }

  private static JsonNode tree(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + ": cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
