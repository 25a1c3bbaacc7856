package dyad.classify.framework;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the names of other countries: a list of groups, each with whose names it holds. */
final class NamesReader {
  private NamesReader() {}

  static List<NameNote> others(Path file) {
    List<NameNote> names = new ArrayList<>();
    for (YamlPlace group : YamlPlace.listOf(file)) {
      group.only("code", "kind", "names");
      String code = group.get("code").text();
      String kind = group.get("kind").text();
      group.get("names").items().forEach(name -> names.add(new NameNote(code, kind, name.text())));
    }
    return names;
  }
}
