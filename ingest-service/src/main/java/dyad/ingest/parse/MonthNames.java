package dyad.ingest.parse;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows the names of the months, in English and in the languages of the JDK's Unicode data. */
final class MonthNames {
  private static final List<String> ENGLISH =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+|\\.");
  private static final int SHORTEST = 3;

  private MonthNames() {}

  /** From 1 to 12; 0 when the word is no month. */
  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int english = indexOf(ENGLISH, lower) + 1;
    if (english > 0 || indexOf(DAYS, lower) >= 0) {
      return english;
    }
    return Foreign.NAMES.getOrDefault(fold(word), 0);
  }

  private static int indexOf(List<String> names, String beginning) {
    if (beginning.length() >= SHORTEST) {
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).startsWith(beginning)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** Loaded when the first date is met that is not English. */
  private static final class Foreign {
    private static final String LANGUAGES =
        "ur ar fa hi bn de fr es it pt nl el hu ru uk pl cs sk tr sv da nb fi id ro hr sl bg ca vi";

    static final Map<String, Integer> NAMES = names();

    private static Map<String, Integer> names() {
      Map<String, Integer> names = new HashMap<>();
      for (String language : LANGUAGES.split(" ", -1)) {
        add(names, Locale.forLanguageTag(language));
      }
      // Written by hand where the Unicode data has something else.
      Map.of("ιον", 6, "ιολ", 7, "mrz", 3, "maerz", 3, "okt", 10, "dez", 12, "des", 12, "set", 9)
          .forEach(names::putIfAbsent);
      return names;
    }

    private static void add(Map<String, Integer> names, Locale locale) {
      for (Month month : Month.values()) {
        for (TextStyle style :
            List.of(
                TextStyle.FULL,
                TextStyle.FULL_STANDALONE,
                TextStyle.SHORT,
                TextStyle.SHORT_STANDALONE)) {
          String name = fold(month.getDisplayName(style, locale));
          if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
            names.putIfAbsent(name, month.getValue());
          }
        }
      }
    }
  }
}
