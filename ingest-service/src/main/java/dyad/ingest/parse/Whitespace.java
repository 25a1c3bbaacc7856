package dyad.ingest.parse;

/** Tidies the characters of a text. */
final class Whitespace {
  /** What bytes 0x80 to 0x9F mean in windows-1252, from which such "characters" really come. */
  private static final String C1 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  private Whitespace() {}

  /**
   * The text without control characters and invisible ones, each run of white space one space, none
   * at either end.
   */
  static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c >= 0x80 && c <= 0x9F) {
        c = C1.charAt(c - 0x80);
      }
      if (isSpace(c)) {
        space = true;
      } else if (!isInvisible(c)) {
        if (space && !tidy.isEmpty()) {
          tidy.append(' ');
        }
        space = false;
        tidy.appendCodePoint(c);
      }
    }
    return tidy.toString();
  }

  private static boolean isSpace(int c) {
    if (c < 0x80) {
      return c <= ' ' || c == 0x7F;
    }
    return c == 0x85 || Character.isSpaceChar(c) || (c >= 0x80 && c <= 0x9F);
  }

  private static boolean isInvisible(int c) {
    return c >= 0x80
        && (c == 0xAD
            || c == 0x200B
            || c == 0x2060
            || c == 0xFEFF
            || (c & 0xFFFE) == 0xFFFE
            || (c >= 0xFDD0 && c <= 0xFDEF)
            || Character.getType(c) == Character.SURROGATE
            || Character.getType(c) == Character.PRIVATE_USE);
  }
}
