package dyad.ingest.gate;

import dyad.ingest.profile.InvalidProfileException;
import dyad.ingest.profile.Profile;
import dyad.ingest.profile.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names in a side's file of actors: a list of groups, each with a {@code kind} and {@code
 * names}. A name is a text, or a map with {@code name}, further {@code aliases} and, for an office,
 * its {@code holders}, who are persons. Where needed it has {@code exact: true} and the years
 * {@code from} and {@code to} in which it stands for the side. Who is {@code posted} to the other
 * side hints at that one. Levels and terms of office are read by the classifier alone.
 */
final class GazetteerReader {
  private static final int EVER = 9_999;
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?:-(?:0[1-9]|1[0-2]))?");
  private static final Set<String> KEYS =
      Set.of("name", "aliases", "holders", "exact", "from", "to", "level", "posted", "capital");

  private final Profile.Side side;
  private final YamlFile file;
  private final List<Name> names = new ArrayList<>();

  private GazetteerReader(Profile.Side side) {
    this.side = side;
    this.file = YamlFile.read(side.actors());
  }

  /**
   * The names that a side's file tells of; most are the side's own.
   *
   * @throws InvalidProfileException when the file is missing or an entry is wrong
   */
  static List<Name> read(Profile.Side side) {
    GazetteerReader reader = new GazetteerReader(side);
    int group = 0;
    for (Object node : reader.file.list(reader.file.content(), "the file")) {
      group++;
      reader.group(node, "group " + group);
    }
    return reader.names;
  }

  private void group(@Nullable Object node, String where) {
    Map<?, ?> group = file.map(node, where);
    String label = file.text(group.get("kind"), "kind of " + where);
    Kind kind =
        Kind.of(label)
            .orElseThrow(() -> file.wrong("kind of " + where, "is none that is known: " + label));
    Origin origin = new Origin(side.code(), kind, isExact(group, where));
    int entry = 0;
    for (Object name : file.list(group.get("names"), "names of " + where)) {
      entry++;
      entry(origin, name, where + " (" + label + "), name " + entry);
    }
  }

  /** A name with all that hangs on it. */
  private void entry(Origin origin, @Nullable Object node, String where) {
    name(origin, node, where);
    if (!(node instanceof Map<?, ?> map)) {
      return;
    }
    checkKeys(map, where);
    each(map, "aliases", where, (alias, place) -> name(origin, alias, place));
    each(map, "holders", where, (holder, place) -> holder(origin, map, holder, place));
  }

  /** A holder's years are a term of office: they limit the hint at the other side, not the name. */
  private void holder(Origin office, Map<?, ?> entry, @Nullable Object node, String where) {
    Map<?, ?> holder = file.map(node, where);
    checkKeys(holder, where);
    Origin person = office.as(Kind.PERSON);
    String name = file.text(holder.get("name"), where);
    add(person, name, 0, EVER, where);
    each(holder, "aliases", where, (alias, place) -> name(person, alias, place));
    if (entry.get("posted") != null) {
      Origin hint = person.hintAt(file.text(entry.get("posted"), where + ", posted"));
      int from = year(holder.get("from"), 0, where);
      int to = year(holder.get("to"), EVER, where);
      add(hint, name, from, to, where);
      each(
          holder,
          "aliases",
          where,
          (alias, place) -> add(hint, alias instanceof String text ? text : name, from, to, place));
    }
  }

  private interface Item {
    void read(@Nullable Object node, String where);
  }

  private void each(Map<?, ?> map, String key, String where, Item reader) {
    if (map.get(key) != null) {
      int at = 0;
      for (Object node : file.list(map.get(key), key + " of " + where)) {
        at++;
        reader.read(node, where + ", " + key + " " + at);
      }
    }
  }

  private void name(Origin origin, @Nullable Object node, String where) {
    if (!(node instanceof Map<?, ?> map)) {
      add(origin, file.text(node, where), 0, EVER, where);
      return;
    }
    checkKeys(map, where);
    add(
        isExact(map, where) ? origin.inExact() : origin,
        file.text(map.get("name"), where),
        year(map.get("from"), 0, where),
        year(map.get("to"), EVER, where),
        where);
  }

  private void add(Origin origin, String text, int from, int to, String where) {
    List<Word> words = Word.of(text);
    if (words.isEmpty()) {
      throw file.wrong(where, "has no letters: '" + text + "'");
    }
    if (from > to) {
      throw file.wrong(where, "ends before it begins: " + from + " to " + to);
    }
    names.add(new Name(origin.side(), origin.kind(), text, words, origin.exact(), from, to));
  }

  private boolean isExact(Map<?, ?> map, String where) {
    Object exact = map.get("exact");
    if (exact != null && !(exact instanceof Boolean)) {
      throw file.wrong(where, "has an 'exact' that is neither true nor false");
    }
    return Boolean.TRUE.equals(exact);
  }

  private void checkKeys(Map<?, ?> map, String where) {
    for (Object key : map.keySet()) {
      if (!KEYS.contains(key)) {
        throw file.wrong(where, "has a key that is not known: " + key);
      }
    }
  }

  private int year(@Nullable Object node, int absent, String where) {
    if (node == null) {
      return absent;
    }
    Matcher matcher = YEAR.matcher(node.toString());
    if (matcher.matches()) {
      return Integer.parseInt(matcher.group(1));
    }
    throw file.wrong(where, "has a 'from' or 'to' that is no year or month: " + node);
  }

  /** What the names of an entry have in common. */
  private record Origin(String side, Kind kind, boolean exact) {

    Origin hintAt(String other) {
      return new Origin(other, Kind.HINT, exact);
    }

    Origin as(Kind other) {
      return new Origin(side, other, exact);
    }

    Origin inExact() {
      return new Origin(side, kind, true);
    }
  }
}
