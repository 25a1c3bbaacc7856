package dyad.classify.lexicon;

import dyad.classify.text.Token;
import java.util.Locale;
import java.util.Set;

/**
 * One word of a cue.
 *
 * @param forms its forms in lower case; empty when it takes any number
 * @param capitals the word in capitals when it is met so only, else empty
 * @param gapBefore whether a few words may stand before it
 */
public record CueWord(Set<String> forms, String capitals, boolean gapBefore) {
  private static final String NUMBER = "#";
  private static final String INFLECTED = "~";

  public CueWord {
    forms = Set.copyOf(forms);
  }

  /** The word as a cue writes it: {@code strike~}, {@code US}, {@code #}. */
  static CueWord of(String written, boolean gapBefore) {
    if (written.equals(NUMBER)) {
      return new CueWord(Set.of(), "", gapBefore);
    }
    boolean inflected = written.endsWith(INFLECTED);
    String word = inflected ? written.substring(0, written.length() - 1) : written;
    String lower = word.toLowerCase(Locale.ROOT);
    return new CueWord(
        inflected ? Inflection.forms(lower) : Set.of(lower),
        isCapitals(word) ? word : "",
        gapBefore);
  }

  private static boolean isCapitals(String word) {
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !word.equals(word.toLowerCase(Locale.ROOT));
  }

  boolean takesNumber() {
    return forms.isEmpty();
  }

  boolean matches(Token token) {
    if (takesNumber()) {
      return token.isNumber();
    }
    return forms.contains(token.lower()) && token.word().startsWith(capitals);
  }
}
