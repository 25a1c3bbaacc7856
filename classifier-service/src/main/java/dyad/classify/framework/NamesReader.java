package dyad.classify.framework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of a country out of a gazetteer file: a list of groups, each with its kind. */
final class NamesReader {
  private NamesReader() {}

  /** The names of one side. */
  static List<NameNote> side(Path file, String country) {
    List<NameNote> names = new ArrayList<>();
    YamlPlace.listOf(file).forEach(group -> add(group, country, names));
    return names;
  }

  /** The names of other countries, where each group says whose names it holds. */
  static List<NameNote> others(Path file) {
    List<NameNote> names = new ArrayList<>();
    YamlPlace.listOf(file).forEach(group -> add(group, group.get("code").text(), names));
    return names;
  }

  private static void add(YamlPlace group, String country, List<NameNote> names) {
    String kind = group.get("kind").text();
    for (YamlPlace name : group.get("names").items()) {
      names.add(
          name.isMapping()
              ? new NameNote(
                  country,
                  kind,
                  name.get("name").text(),
                  name.has("exact") && name.get("exact").flag())
              : new NameNote(country, kind, name.text(), false));
    }
  }
}
