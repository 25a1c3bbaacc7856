package dyad.classify.language;

import dyad.classify.actor.ActorKind;
import dyad.classify.actor.ActorName;
import dyad.classify.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** How plainly an Urdu text names each side, by the Urdu names in the files of actors. */
final class UrduSides {
  /** How a side is named. */
  enum Naming {
    NOT,
    HINTED,
    OUTRIGHT
  }

  private record Entry(List<String> words, String side, Naming naming) {}

  private final List<String> sides;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  UrduSides(List<ActorName> names) {
    this.sides =
        List.copyOf(new TreeSet<>(names.stream().map(name -> name.actor().side()).toList()));
    for (ActorName name : names) {
      if (UrduWords.isInItsScript(name.text())) {
        add(name);
      }
    }
  }

  private void add(ActorName name) {
    List<String> words = UrduWords.of(name.text()).stream().map(Token::lower).toList();
    boolean hint = name.actor().kind() == ActorKind.HINT;
    Naming naming = hint ? Naming.HINTED : Naming.OUTRIGHT;
    byFirstWord
        .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
        .add(new Entry(words, name.actor().side(), naming));
  }

  /** The naming of each side. */
  Map<String, Naming> in(String title, String summary) {
    Map<String, Naming> found = find(title, summary);
    sides.forEach(side -> found.putIfAbsent(side, Naming.NOT));
    return found;
  }

  private Map<String, Naming> find(String... texts) {
    Map<String, Naming> found = new HashMap<>();
    for (String text : texts) {
      List<String> words = UrduWords.of(text).stream().map(Token::lower).toList();
      for (int at = 0; at < words.size(); at++) {
        for (Entry entry : byFirstWord.getOrDefault(words.get(at), List.of())) {
          int end = at + entry.words().size();
          if (end <= words.size() && words.subList(at, end).equals(entry.words())) {
            found.merge(
                entry.side(), entry.naming(), (one, two) -> one.compareTo(two) > 0 ? one : two);
          }
        }
      }
    }
    return found;
  }
}
