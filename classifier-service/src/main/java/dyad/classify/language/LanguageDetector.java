package dyad.classify.language;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/**
 * Tells the language of a title with its summary as a BCP 47 tag.
 *
 * <p>The script of most letters decides first. In Latin script a text is taken as English unless it
 * holds more of another language's function words than of English ones: what looks like nothing
 * known, like a headline of names alone, stays English.
 */
public final class LanguageDetector {
  /** No letters, or a script that is none of those told apart. */
  public static final String UNKNOWN = "und";

  public static final String ENGLISH = "en";
  public static final String URDU = "ur";

  /** Languages by the script that stands for them; the commonest one of a script. */
  private static final Map<UnicodeScript, String> BY_SCRIPT =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(UnicodeScript.DEVANAGARI, "hi"),
              Map.entry(UnicodeScript.BENGALI, "bn"),
              Map.entry(UnicodeScript.GURMUKHI, "pa"),
              Map.entry(UnicodeScript.TAMIL, "ta"),
              Map.entry(UnicodeScript.TELUGU, "te"),
              Map.entry(UnicodeScript.CYRILLIC, "ru"),
              Map.entry(UnicodeScript.GREEK, "el"),
              Map.entry(UnicodeScript.HEBREW, "he"),
              Map.entry(UnicodeScript.HANGUL, "ko"),
              Map.entry(UnicodeScript.HIRAGANA, "ja"),
              Map.entry(UnicodeScript.KATAKANA, "ja"),
              Map.entry(UnicodeScript.HAN, "zh"),
              Map.entry(UnicodeScript.THAI, "th")));

  private LanguageDetector() {}

  /** The language of a text, {@value #UNKNOWN} when it has no letters. */
  public static String detect(String text) {
    UnicodeScript script = commonest(text);
    return switch (script) {
      case LATIN -> LatinWords.language(text);
      case ARABIC -> ArabicLetters.language(text);
      case HAN -> hasKana(text) ? "ja" : "zh";
      default -> BY_SCRIPT.getOrDefault(script, UNKNOWN);
    };
  }

  private static UnicodeScript commonest(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }

  private static boolean hasKana(String text) {
    return text.codePoints()
        .mapToObj(UnicodeScript::of)
        .anyMatch(each -> each == UnicodeScript.HIRAGANA || each == UnicodeScript.KATAKANA);
  }
}
