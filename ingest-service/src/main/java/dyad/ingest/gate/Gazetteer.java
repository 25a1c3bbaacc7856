package dyad.ingest.gate;

import dyad.ingest.profile.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The names of both sides, found in one walk over a text. Where several names begin at a word the
 * longest counts, and its words count once: "South America" is not America.
 */
public final class Gazetteer {
  private final Map<String, List<Name>> byFirstWord = new HashMap<>();

  Gazetteer(List<Name> names) {
    for (Name name : names) {
      String first = name.words().get(0).folded();
      byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(name);
    }
    Comparator<Name> longestFirst = Comparator.comparingInt(name -> -name.words().size());
    byFirstWord.values().forEach(list -> list.sort(longestFirst));
  }

  /**
   * The names of the profile's sides.
   *
   * @throws dyad.ingest.profile.InvalidProfileException when a file is missing or wrong
   */
  public static Gazetteer of(Profile profile) {
    return new Gazetteer(
        profile.sides().stream().flatMap(side -> GazetteerReader.read(side).stream()).toList());
  }

  /** Tells of each name in a text that stands for its side in the given year. */
  void find(String text, int year, Consumer<Name> found) {
    List<Word> words = Word.of(text);
    for (int at = 0; at < words.size(); ) {
      Name name = longestAt(words, at, year);
      if (name != null && name.kind() != Kind.DECOY) {
        found.accept(name);
      }
      at += name == null ? 1 : name.words().size();
    }
  }

  private @org.jspecify.annotations.Nullable Name longestAt(List<Word> words, int at, int year) {
    for (Name name : byFirstWord.getOrDefault(words.get(at).folded(), List.of())) {
      if (name.isAt(words, at) && name.holdsIn(year)) {
        return name;
      }
    }
    return null;
  }
}
