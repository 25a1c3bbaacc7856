package dyad.classify.lexicon;

import dyad.event.Pillar;
import java.util.List;

/**
 * What an article is substantively about.
 *
 * @param pillar its pillar, none when that could not be told
 * @param primary the leading pillar
 * @param themes strongest first
 * @param clarity from 0 to 1: how clearly one pillar leads (for mixed: how level the two are)
 */
record Subject(Pillar pillar, Pillar primary, List<String> themes, double clarity) {
  /** Nothing told it. */
  static final Subject UNKNOWN = new Subject(Pillar.NONE, Pillar.NONE, List.of(), 0);

  Subject {
    themes = List.copyOf(themes);
  }
}
