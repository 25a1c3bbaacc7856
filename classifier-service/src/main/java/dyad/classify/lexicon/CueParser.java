package dyad.classify.lexicon;

import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a cue as the framework writes it, or a name as it stands. */
final class CueParser {
  private static final String GAP = "..";

  private CueParser() {}

  /**
   * The cue of a phrase in the notation described in this package.
   *
   * @throws InvalidCueException when it is none
   */
  static Cue cue(String label, String phrase, double weight) {
    List<CueWord> words = new ArrayList<>();
    boolean gap = false;
    for (String piece : phrase.strip().split("[\\s-]+", -1)) {
      if (piece.equals(GAP)) {
        gap = true;
      } else {
        words.addAll(words(label, phrase, piece, gap && !words.isEmpty()));
        gap = false;
      }
    }
    if (words.isEmpty() || gap) {
      throw new InvalidCueException(label, phrase, "must begin and end with a word");
    }
    return new Cue(label, phrase, weight, words);
  }

  /** The cue that a name is, whatever characters it has; none when it has no word. */
  static Optional<Cue> name(String label, String name, double weight) {
    List<CueWord> words =
        Tokenizer.tokens(name).stream().map(token -> CueWord.of(token.word(), false)).toList();
    return words.isEmpty() ? Optional.empty() : Optional.of(new Cue(label, name, weight, words));
  }

  /** The words of a piece without blanks: one as a rule, two in d'affaires or 9/11. */
  private static List<CueWord> words(String label, String phrase, String piece, boolean gapBefore) {
    if (piece.equals("#")) {
      return List.of(CueWord.of(piece, gapBefore));
    }
    List<CueWord> words = new ArrayList<>();
    List<Token> tokens = Tokenizer.tokens(piece);
    if (tokens.isEmpty()) {
      throw new InvalidCueException(label, phrase, "'" + piece + "' holds no word");
    }
    for (Token token : tokens) {
      boolean inflected = token.equals(tokens.getLast()) && piece.endsWith("~");
      boolean gap = gapBefore && words.isEmpty();
      words.add(CueWord.of(inflected ? token.word() + "~" : token.word(), gap));
    }
    return words;
  }
}
