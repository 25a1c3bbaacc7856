package dyad.ingest.gate;

import dyad.ingest.profile.InvalidProfileException;
import dyad.ingest.profile.Profile;
import dyad.ingest.profile.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of a side: a list of groups, each with a {@code kind} and {@code names}. A name
 * is a text, or a map with {@code name} and, where needed, {@code exact: true} and the years {@code
 * from} and {@code to}.
 */
final class GazetteerReader {
  private static final int EVER = 9_999;

  private final Profile.Side side;
  private final YamlFile file;

  private GazetteerReader(Profile.Side side) {
    this.side = side;
    this.file = YamlFile.read(side.gazetteer());
  }

  /**
   * The names of a side.
   *
   * @throws InvalidProfileException when the file is missing or an entry is wrong
   */
  static List<Name> read(Profile.Side side) {
    return new GazetteerReader(side).names();
  }

  private List<Name> names() {
    List<Name> names = new ArrayList<>();
    int group = 0;
    for (Object node : file.list(file.content(), "the file")) {
      group++;
      names.addAll(group(node, "group " + group));
    }
    return names;
  }

  private List<Name> group(@Nullable Object node, String where) {
    Map<?, ?> group = file.map(node, where);
    String label = file.text(group.get("kind"), "kind of " + where);
    Kind kind =
        Kind.of(label)
            .orElseThrow(() -> file.wrong("kind of " + where, "is none that is known: " + label));
    List<Name> names = new ArrayList<>();
    int entry = 0;
    for (Object name : file.list(group.get("names"), "names of " + where)) {
      entry++;
      names.add(name(kind, name, where + " (" + label + "), name " + entry));
    }
    return names;
  }

  private Name name(Kind kind, @Nullable Object node, String where) {
    if (!(node instanceof Map<?, ?> map)) {
      return name(kind, file.text(node, where), false, 0, EVER, where);
    }
    Object exact = map.get("exact");
    if (exact != null && !(exact instanceof Boolean)) {
      throw file.wrong(where, "has an 'exact' that is neither true nor false");
    }
    return name(
        kind,
        file.text(map.get("name"), where),
        Boolean.TRUE.equals(exact),
        year(map.get("from"), 0, where),
        year(map.get("to"), EVER, where),
        where);
  }

  private Name name(Kind kind, String text, boolean exact, int from, int to, String where) {
    List<Word> words = Word.of(text);
    if (words.isEmpty()) {
      throw file.wrong(where, "has no letters: '" + text + "'");
    }
    if (from > to) {
      throw file.wrong(where, "ends before it begins: " + from + " to " + to);
    }
    return new Name(side.code(), kind, text, words, exact, from, to);
  }

  private int year(@Nullable Object node, int absent, String where) {
    if (node == null) {
      return absent;
    }
    if (node instanceof Integer year && year > 1900 && year < EVER) {
      return year;
    }
    throw file.wrong(where, "has a 'from' or 'to' that is no year: " + node);
  }
}
