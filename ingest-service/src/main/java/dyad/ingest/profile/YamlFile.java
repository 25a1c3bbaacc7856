package dyad.ingest.profile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A YAML file of the profile, read with complaints that say where.
 *
 * @param path where it is
 * @param content its top node: maps, lists and scalars
 */
public record YamlFile(Path path, @Nullable Object content) {

  /**
   * Reads it.
   *
   * @throws InvalidProfileException when there is no such file or it is no YAML
   */
  public static YamlFile read(Path path) {
    try (Reader reader = Files.newBufferedReader(path)) {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      return new YamlFile(path, yaml.load(reader));
    } catch (NoSuchFileException e) {
      throw new InvalidProfileException(path, "there is no such file", e);
    } catch (IOException e) {
      throw new InvalidProfileException(path, "cannot be read: " + e.getMessage(), e);
    } catch (YAMLException e) {
      throw new InvalidProfileException(path, "is no YAML: " + e.getMessage(), e);
    }
  }

  /** The node as a map; {@code where} says in complaints which node it is. */
  public Map<?, ?> map(@Nullable Object node, String where) {
    if (node instanceof Map<?, ?> map) {
      return map;
    }
    throw wrong(where, "must be a map with keys and values");
  }

  /** The node as a list. */
  public List<?> list(@Nullable Object node, String where) {
    if (node instanceof List<?> list) {
      return list;
    }
    throw wrong(where, "must be a list");
  }

  /** The node as a text that is not blank. */
  public String text(@Nullable Object node, String where) {
    if (node instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(where, "must be a text, in quotes if YAML takes it for something else");
  }

  /** The complaint to throw. */
  public InvalidProfileException wrong(String where, String complaint) {
    return new InvalidProfileException(path, where + " " + complaint);
  }
}
