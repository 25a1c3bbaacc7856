package dyad.ingest.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names those who wrote a feed or an entry. */
final class People {
  private People() {}

  static List<String> ofEntry(Node entry) {
    Set<String> names = new LinkedHashSet<>();
    add(entry, Space.CORE, "author", names);
    add(entry, Space.ATOM, "author", names);
    add(entry, Space.DC, "creator", names);
    if (names.isEmpty()) {
      add(entry, Space.DC, "author", names);
      add(entry, Space.ITUNES, "author", names);
      add(entry, Space.DCTERMS, "creator", names);
      for (Node source : entry.all(Space.ATOM, "source")) {
        add(source, Space.ATOM, "author", names);
      }
    }
    return new ArrayList<>(names);
  }

  static List<String> ofFeed(Node channel) {
    Set<String> names = new LinkedHashSet<>();
    add(channel, Space.CORE, "author", names);
    add(channel, Space.ATOM, "author", names);
    add(channel, Space.DC, "creator", names);
    if (names.isEmpty()) {
      add(channel, Space.ITUNES, "author", names);
      add(channel, Space.ITUNES, "owner", names);
    }
    return new ArrayList<>(names);
  }

  private static void add(Node parent, Space space, String element, Set<String> names) {
    for (Node person : parent.all(space, element)) {
      String name = name(person);
      if (name != null) {
        names.add(name);
      }
    }
  }

  /** An element with a name in it, or just the name; an address only where there is no name. */
  private static @Nullable String name(Node person) {
    for (Node child : person.children()) {
      if (child.name().equals("name") && !child.text().isBlank()) {
        return child.text().strip();
      }
      if (child.name().equals("person") || child.name().equals("agent")) {
        return name(child);
      }
    }
    String text = FeedReader.present(person.text());
    if (text != null) {
      return text;
    }
    for (Node child : person.children()) {
      if (child.name().equals("email") && !child.text().isBlank()) {
        return child.text().strip();
      }
    }
    return null;
  }
}
