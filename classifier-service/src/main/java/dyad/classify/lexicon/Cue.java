package dyad.classify.lexicon;

import dyad.classify.text.Token;
import java.util.List;

/**
 * A phrase that speaks for a label.
 *
 * @param label like {@code theme:health}
 * @param phrase as the framework writes it
 * @param weight how strongly; below zero it speaks against the label, zero marks an exclusion: a
 *     phrase inside which no cue of the label counts
 * @param words at least one
 */
public record Cue(String label, String phrase, double weight, List<CueWord> words) {
  /** Most words that may stand in a gap. */
  static final int MAX_GAP = 4;

  static final double EXCLUSION = 0;

  public Cue {
    words = List.copyOf(words);
  }

  boolean isExclusion() {
    return weight == EXCLUSION;
  }

  /** The index of the last token of a match that begins at the given token, or -1. */
  int matchEnd(List<Token> tokens, int first) {
    return words.getFirst().matches(tokens.get(first)) ? matchEnd(tokens, first, 1) : -1;
  }

  /** Matches the words from the given one on, when the one before was matched at {@code at}. */
  private int matchEnd(List<Token> tokens, int at, int word) {
    if (word == words.size()) {
      return at;
    }
    int reach = at + 1 + (words.get(word).gapBefore() ? MAX_GAP : 0);
    for (int next = at + 1; next <= reach && next < tokens.size(); next++) {
      Token token = tokens.get(next);
      if (token.opens()) {
        return -1;
      }
      int end = words.get(word).matches(token) ? matchEnd(tokens, next, word + 1) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
