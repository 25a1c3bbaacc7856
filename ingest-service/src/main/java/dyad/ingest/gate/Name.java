package dyad.ingest.gate;

import java.util.List;

/**
 * A name by which texts speak of a side.
 *
 * @param side ISO 3166-1 alpha-2 code of the side
 * @param kind what it names
 * @param name as the gazetteer writes it
 * @param words its words
 * @param exact whether upper and lower case must be as written, like US, which is not us
 * @param from first year in which it stands for the side
 * @param to last year in which it does
 */
record Name(
    String side, Kind kind, String name, List<Word> words, boolean exact, int from, int to) {

  /** For texts of which the year is not known. */
  static final int ANY_YEAR = -1;

  Name {
    words = List.copyOf(words);
  }

  boolean isAt(List<Word> text, int start) {
    if (start + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      Word ours = words.get(i);
      Word theirs = text.get(start + i);
      if (exact
          ? !ours.written().equals(theirs.written())
          : !ours.folded().equals(theirs.folded())) {
        return false;
      }
    }
    return true;
  }

  boolean holdsIn(int year) {
    return year == ANY_YEAR || (from <= year && year <= to);
  }
}
