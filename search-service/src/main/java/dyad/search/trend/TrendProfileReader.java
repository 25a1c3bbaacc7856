package dyad.search.trend;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads what trends need of a profile's folder: the sides and the framework, and {@code
 * confusion.json}, which may be missing.
 */
public final class TrendProfileReader {
  private static final String FUNCTIONAL = "functional";
  private static final String GEOPOLITICAL = "geopolitical";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final YAMLMapper YAML = new YAMLMapper();

  private TrendProfileReader() {}

  /**
   * What the folder holds.
   *
   * @throws IllegalArgumentException when a file is missing or does not say what it should
   */
  public static TrendProfile read(Path folder) {
    JsonNode profile = tree(YAML, folder.resolve("profile.yaml"));
    JsonNode framework = tree(YAML, folder.resolve(profile.path("framework").asString()));
    List<String> sides =
        profile.path("sides").valueStream().map(side -> side.path("code").asString()).toList();
    List<String> fields =
        framework
            .path("themes")
            .valueStream()
            .filter(theme -> theme.path("pillar").asString().equals(FUNCTIONAL))
            .map(theme -> theme.path("label").asString())
            .toList();
    return new TrendProfile(sides, fields, confusion(folder.resolve("confusion.json")));
  }

  private static @Nullable Confusion confusion(Path file) {
    if (!Files.exists(file)) {
      return null;
    }
    JsonNode tree = tree(JSON, file);
    try {
      JsonNode counts = tree.path("counts");
      return new Confusion(
          tree.path("model").asString(),
          tree.path("measured").asString(),
          taken(counts.path(FUNCTIONAL)),
          taken(counts.path(GEOPOLITICAL)));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  private static Confusion.Taken taken(JsonNode counts) {
    return new Confusion.Taken(counts.path(FUNCTIONAL).asInt(), counts.path(GEOPOLITICAL).asInt());
  }

  private static JsonNode tree(ObjectMapper mapper, Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException(file + ": there is no such file");
    }
    try {
      return mapper.readTree(file.toFile());
    } catch (JacksonException e) {
      throw new IllegalArgumentException(file + ": cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
