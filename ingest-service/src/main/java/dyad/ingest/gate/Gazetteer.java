package dyad.ingest.gate;

import dyad.ingest.profile.Profile;
import java.util.List;
import java.util.function.Consumer;

/**
 * The names of both sides. Each side is looked for on its own, so that the Congressional Pakistan
 * Caucus is of both.
 */
public final class Gazetteer {
  private final List<SideNames> sides;

  private Gazetteer(List<SideNames> sides) {
    this.sides = sides;
  }

  /**
   * The names of the profile's sides.
   *
   * @throws dyad.ingest.profile.InvalidProfileException when a file is missing or wrong
   */
  public static Gazetteer of(Profile profile) {
    List<Name> names =
        profile.sides().stream().map(GazetteerReader::read).flatMap(List::stream).toList();
    return new Gazetteer(
        profile.sides().stream().map(side -> new SideNames(of(side.code(), names))).toList());
  }

  private static List<Name> of(String side, List<Name> names) {
    return names.stream().filter(name -> name.side().equals(side)).toList();
  }

  /** Tells of each name in a text that stands for its side in the given year. */
  void find(String text, int year, Consumer<Name> found) {
    List<Word> words = Word.of(text);
    sides.forEach(side -> side.find(words, year, found));
  }
}
