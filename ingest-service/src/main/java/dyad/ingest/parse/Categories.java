package dyad.ingest.parse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists what an entry is filed under. */
final class Categories {
  private Categories() {}

  static List<String> of(Node entry) {
    Set<String> names = new LinkedHashSet<>();
    for (Node child : entry.children()) {
      if (child.name().equals("category") && child.space() != Space.OTHER) {
        add(names, named(child));
      } else if (child.is(Space.DC, "subject")) {
        add(names, child.text());
      } else if (child.is(Space.ITUNES, "keywords") || child.is(Space.MEDIA, "keywords")) {
        for (String keyword : child.text().split(",", -1)) {
          add(names, keyword);
        }
      }
    }
    return new ArrayList<>(names);
  }

  /** Atom states a label for people and a term for machines, RSS a text, iTunes a text as well. */
  private static @Nullable String named(Node category) {
    for (String attribute : List.of("label", "term")) {
      String name = category.attribute(attribute);
      if (name != null) {
        return name;
      }
    }
    String text = FeedReader.present(category.text());
    return text == null ? category.attribute("text") : text;
  }

  private static void add(Set<String> names, @Nullable String name) {
    String present = FeedReader.present(name);
    if (present != null) {
      names.add(present);
    }
  }
}
