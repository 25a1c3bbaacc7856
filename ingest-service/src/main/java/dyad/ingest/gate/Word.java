package dyad.ingest.gate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text.
 *
 * @param written as it stands there; abbreviations without their dots
 * @param folded without case and accents
 */
record Word(String written, String folded) {
  /** U.S. and U.S.A. are one word each, and so is US$; apostrophes and hyphens part words. */
  private static final Pattern WORD =
      Pattern.compile("US\\s?\\$|\\p{Lu}(?:\\.\\p{Lu}(?!\\p{L})){1,6}|[\\p{L}\\p{M}\\p{N}]+");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The words of a text. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String written = matcher.group().replace(".", "");
      words.add(new Word(written, fold(written)));
    }
    return words;
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return isAscii(lower)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
  }

  private static boolean isAscii(String word) {
    return word.chars().allMatch(c -> c < 0x80);
  }
}
