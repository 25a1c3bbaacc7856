package dyad.classify.model;

/** Cuts regular English endings off, so that urge, urges, urged and urging count as one word. */
final class Stem {
  private static final int SHORTEST = 3;

  private Stem() {}

  /** The stem of a word in lower case; a number is {@code #}. */
  static String of(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return "#";
    }
    String stem = cut(cut(cut(plural(word), "ing"), "ed"), "e");
    return undoubled(stem);
  }

  private static String plural(String word) {
    if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
        ? cut(word, "s")
        : word;
  }

  private static String cut(String word, String ending) {
    boolean cut = word.endsWith(ending) && word.length() - ending.length() >= SHORTEST;
    return cut ? word.substring(0, word.length() - ending.length()) : word;
  }

  private static String undoubled(String stem) {
    int last = stem.length() - 1;
    boolean isDoubled =
        last > SHORTEST && stem.charAt(last) == stem.charAt(last - 1) && stem.charAt(last) != 's';
    return isDoubled ? stem.substring(0, last) : stem;
  }
}
