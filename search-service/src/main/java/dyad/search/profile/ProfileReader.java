package dyad.search.profile;

import dyad.search.language.ProfileNames;
import dyad.search.language.ProfileNames.Name;
import dyad.search.language.ProfileNames.Thing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a profile's folder: {@code profile.yaml} and the files that it names. */
public final class ProfileReader {
  /** Kinds of names that do not name a thing of their own. */
  private static final Set<String> NO_THINGS = Set.of("decoy", "hint", "demonym");

  private static final String COUNTRY = "country";
  private static final YAMLMapper YAML = new YAMLMapper();

  private ProfileReader() {}

  /**
   * The profile in that folder.
   *
   * @throws InvalidProfileException when a file is missing or cannot be read
   */
  public static Profile read(Path folder) {
    JsonNode profile = yaml(folder.resolve("profile.yaml"));
    List<Thing> things = new ArrayList<>();
    for (JsonNode side : profile.path("sides")) {
      things.addAll(things(yaml(folder.resolve(side.path("actors").asString()))));
    }
    JsonNode framework = yaml(folder.resolve(profile.path("framework").asString()));
    return new Profile(new ProfileNames(things), themes(framework));
  }

  private static List<Thing> things(JsonNode groups) {
    List<Thing> things = new ArrayList<>();
    List<Name> capitals = new ArrayList<>();
    List<Name> country = new ArrayList<>();
    for (JsonNode group : groups) {
      String kind = group.path("kind").asString();
      for (JsonNode entry : group.path("names")) {
        List<Name> names = names(entry, group.path("exact").asBoolean(false));
        if (kind.equals(COUNTRY)) {
          country.addAll(names);
        } else if (!NO_THINGS.contains(kind)) {
          things.add(new Thing(names));
          things.addAll(holders(entry));
        }
        if (entry.path("capital").asBoolean(false)) {
          names.forEach(name -> capitals.add(new Name(name.text(), name.exact(), true)));
        }
      }
    }
    country.addAll(capitals);
    things.add(new Thing(country));
    return things;
  }

  private static List<Name> names(JsonNode entry, boolean exact) {
    List<Name> names = new ArrayList<>();
    names.add(name(entry, exact));
    entry.path("aliases").forEach(alias -> names.add(name(alias, exact)));
    return names;
  }

  private static Name name(JsonNode node, boolean exact) {
    return node.isString()
        ? new Name(node.asString(), exact, false)
        : new Name(node.path("name").asString(), node.path("exact").asBoolean(exact), false);
  }

  private static List<Thing> holders(JsonNode entry) {
    List<Thing> holders = new ArrayList<>();
    entry.path("holders").forEach(holder -> holders.add(new Thing(names(holder, false))));
    return holders;
  }

  private static Set<String> themes(JsonNode framework) {
    Set<String> themes = new HashSet<>();
    framework.path("themes").forEach(theme -> themes.add(theme.path("label").asString()));
    return themes;
  }

  private static JsonNode yaml(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new InvalidProfileException(file, "there is no such file", null);
    }
    try {
      return YAML.readTree(file);
    } catch (JacksonException e) {
      throw new InvalidProfileException(file, "cannot be read: " + e.getOriginalMessage(), e);
    }
  }
}
