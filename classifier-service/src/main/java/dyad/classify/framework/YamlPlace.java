package dyad.classify.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A place in a YAML file, which knows its way there, so that whatever is found wrong can be said
 * with the file and the path ({@code themes[3].cues.2[0]}).
 */
public final class YamlPlace {
  private static final YAMLMapper MAPPER =
      YAMLMapper.builder(
              YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .build();

  private final Path file;
  private final String path;
  private final JsonNode node;

  private YamlPlace(Path file, String path, JsonNode node) {
    this.file = file;
    this.path = path;
    this.node = node;
  }

  /** The top of a file, which must hold a mapping. */
  public static YamlPlace topOf(Path file) {
    YamlPlace top = new YamlPlace(file, "", read(file));
    if (!top.node.isObject()) {
      throw top.wrong("must be a mapping of keys to values");
    }
    return top;
  }

  /** The items of a file that holds a list. */
  public static List<YamlPlace> listOf(Path file) {
    return new YamlPlace(file, "", read(file)).items();
  }

  private static JsonNode read(Path file) {
    try {
      return MAPPER.readTree(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new InvalidProfileException(file, "", "there is no such file", e);
    } catch (IOException e) {
      throw new InvalidProfileException(file, "", "cannot be read: " + e.getMessage(), e);
    } catch (JacksonException e) {
      String where = "line " + e.getLocation().getLineNr();
      throw new InvalidProfileException(file, where, "is no YAML: " + e.getOriginalMessage(), e);
    }
  }

  /** The value of a key that must be there. */
  public YamlPlace get(String key) {
    YamlPlace value = new YamlPlace(file, path.isEmpty() ? key : path + "." + key, node.path(key));
    if (value.node.isMissingNode() || value.node.isNull()) {
      throw value.wrong("is missing");
    }
    return value;
  }

  /** Whether it holds keys with values. */
  public boolean isMapping() {
    return node.isObject();
  }

  /** Whether the key has a value. */
  public boolean has(String key) {
    return node.hasNonNull(key);
  }

  /** The items of a list. */
  public List<YamlPlace> items() {
    if (!node.isArray()) {
      throw wrong("must be a list");
    }
    List<YamlPlace> items = new ArrayList<>();
    for (JsonNode item : node) {
      items.add(new YamlPlace(file, path + "[" + items.size() + "]", item));
    }
    return items;
  }

  /** The keys of a mapping, in no order. */
  public Set<String> keys() {
    if (!node.isObject()) {
      throw wrong("must be a mapping of keys to values");
    }
    return new TreeSet<>(node.propertyNames());
  }

  /** Refuses keys other than these, which would be misspelt ones. */
  public YamlPlace only(String... known) {
    keys().stream()
        .filter(key -> !List.of(known).contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw wrong("has no key '" + key + "'; known are " + String.join(", ", known));
            });
    return this;
  }

  /** A text that is not blank; numbers and dates are taken as written. */
  public String text() {
    if (!node.isValueNode() || node.asString().isBlank()) {
      throw wrong("must be a text");
    }
    return node.asString().strip();
  }

  /** True or false. */
  public boolean flag() {
    if (!node.isBoolean()) {
      throw wrong("must be true or false");
    }
    return node.asBoolean();
  }

  /** What to throw when the value here cannot be used. */
  public InvalidProfileException wrong(String reason) {
    return new InvalidProfileException(file, path, reason);
  }
}
