package dyad.classify.language;

import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts Urdu into words that can be compared: one form of each letter, no vowel signs. */
final class UrduWords {
  private static final Pattern SIGNS = Pattern.compile("[\\p{M}ـ\\u200c\\u200d]+");

  private UrduWords() {}

  static List<Token> of(String text) {
    return Tokenizer.tokens(text).stream().map(UrduWords::folded).toList();
  }

  /** Whether the text begins in Arabic script. */
  static boolean isInItsScript(String text) {
    return UnicodeScript.of(text.codePointAt(0)) == UnicodeScript.ARABIC;
  }

  private static Token folded(Token token) {
    String lower = SIGNS.matcher(token.lower()).replaceAll("");
    String oneForm =
        lower
            .replace('ي', 'ی')
            .replace('ى', 'ی')
            .replace('ك', 'ک')
            .replace('ه', 'ہ')
            .replace('ۀ', 'ہ')
            .replace('ۂ', 'ہ')
            .replace('ة', 'ہ');
    return new Token(token.word(), oneForm, token.start(), token.end(), token.opens());
  }
}
