package dyad.classify.language;

import dyad.classify.text.Token;
import java.util.List;

/**
 * A phrase that speaks for a label.
 *
 * @param label like {@code theme:health}
 * @param text as the profile writes it
 * @param words its words
 * @param open whether its last word stands for all words that begin so
 */
record UrduCue(String label, String text, List<String> words, boolean open) {

  static UrduCue of(String label, String text) {
    List<String> words = UrduWords.of(text).stream().map(Token::lower).toList();
    return new UrduCue(label, text, words, text.endsWith("~"));
  }

  boolean isAt(List<Token> tokens, int start) {
    if (start + words.size() > tokens.size()) {
      return false;
    }
    int last = words.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!tokens.get(start + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    String word = tokens.get(start + last).lower();
    return open ? word.startsWith(words.get(last)) : word.equals(words.get(last));
  }
}
