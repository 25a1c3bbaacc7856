package dyad.ingest.normalize;

import dyad.ingest.parse.Markup;
import java.util.List;
import java.util.Locale;

/**
 * Plain text no longer than the events can hold.
 *
 * @param what names the text in problems
 * @param most characters kept
 */
record TextLimit(String what, int most) {
  /** Markup beyond this is not looked at: it takes many times its size in memory. */
  private static final int MOST_MARKUP = Markup.LONGEST;

  /** The text of the markup; what had to be cut is added to the problems. */
  String apply(Markup markup, List<String> problems) {
    String text = new Markup(cut(markup.value(), MOST_MARKUP), markup.html()).plainText();
    if (text.length() > most) {
      problems.add(
          String.format(
              Locale.ROOT, "%s is too long; its first %,d characters were kept", what, most));
    }
    return cut(text, most);
  }

  /** The beginning, without half a character at its end. */
  static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end).stripTrailing();
  }
}
