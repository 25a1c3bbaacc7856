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
  /** How much longer than its text markup may be to be looked at whole. */
  private static final int MARKUP_FOR_TEXT = 20;

  /** The text of the markup; what had to be cut is added to the problems. */
  String apply(Markup markup, List<String> problems) {
    int looked = (int) Math.min(Markup.LONGEST, (long) most * MARKUP_FOR_TEXT);
    String text = new Markup(cut(markup.value(), looked), markup.html()).plainText();
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
