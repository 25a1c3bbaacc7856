package dyad.ingest.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The names of one side, found in one walk over the words of a text. Where several begin at a word
 * the longest counts, and its words count once: with "South America" as a decoy it is not America.
 */
final class SideNames {
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  SideNames(List<Name> names) {
    for (Name name : names) {
      String first = name.words().get(0).folded();
      byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(name);
    }
    Comparator<Name> longestFirst = Comparator.comparingInt(name -> -name.words().size());
    Comparator<Name> order = longestFirst.thenComparing(name -> name.kind() == Kind.HINT);
    byFirstWord.values().forEach(list -> list.sort(order));
  }

  /** Tells of each name that stands for the side in the given year. */
  void find(List<Word> words, int year, Consumer<Name> found) {
    for (int at = 0; at < words.size(); ) {
      Name name = longestAt(words, at, year);
      if (name != null && name.kind() != Kind.DECOY) {
        found.accept(name);
      }
      at += name == null ? 1 : name.words().size();
    }
  }

  private @Nullable Name longestAt(List<Word> words, int at, int year) {
    for (Name name : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
      if (name.isAt(words, at) && name.holdsIn(year)) {
        return name;
      }
    }
    return null;
  }
}
