package dyad.classify.language;

import dyad.classify.actor.ActorKind;
import dyad.classify.actor.ActorName;
import dyad.classify.actor.KnownActor;
import dyad.classify.actor.Mention;
import dyad.classify.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
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

  private record Entry(List<String> words, KnownActor actor) {
    Naming naming() {
      return actor.kind() == ActorKind.HINT ? Naming.HINTED : Naming.OUTRIGHT;
    }

    boolean isAt(List<Token> tokens, int at) {
      if (at + words.size() > tokens.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        if (!words.get(i).equals(tokens.get(at + i).lower())) {
          return false;
        }
      }
      return true;
    }
  }

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
    byFirstWord
        .computeIfAbsent(words.getFirst(), word -> new ArrayList<>())
        .add(new Entry(words, name.actor()));
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
      List<Token> tokens = UrduWords.of(text);
      for (int at = 0; at < tokens.size(); at++) {
        for (Entry entry : entriesAt(tokens, at)) {
          found.merge(
              entry.actor().side(),
              entry.naming(),
              (one, two) -> one.compareTo(two) > 0 ? one : two);
        }
      }
    }
    return found;
  }

  private List<Entry> entriesAt(List<Token> tokens, int at) {
    return byFirstWord.getOrDefault(tokens.get(at).lower(), List.of()).stream()
        .filter(entry -> entry.isAt(tokens, at))
        .toList();
  }

  /** Who is named by the words of a text, in their order; at a word the longest name counts. */
  List<Mention> mentions(List<Token> tokens) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = 0; at < tokens.size(); ) {
      Entry longest =
          entriesAt(tokens, at).stream()
              .max(Comparator.comparingInt(entry -> entry.words().size()))
              .orElse(null);
      int last = longest == null ? at : at + longest.words().size() - 1;
      if (longest != null) {
        Token first = tokens.get(at);
        mentions.add(new Mention(longest.actor(), at, last, first.start(), tokens.get(last).end()));
      }
      at = last + 1;
    }
    return mentions;
  }
}
