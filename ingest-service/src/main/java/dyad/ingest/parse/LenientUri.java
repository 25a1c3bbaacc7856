package dyad.ingest.parse;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes addresses that people typed so that they obey RFC 3986. */
public final class LenientUri {
  private static final String ILLEGAL = " \"<>\\^`{|}";

  private LenientUri() {}

  /**
   * The same address with what may not stand in one percent-encoded: spaces, quotes, letters beyond
   * ASCII, a percent sign that encodes nothing.
   */
  public static String escaped(String address) {
    String bare = address.strip();
    StringBuilder escaped = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); ) {
      int codePoint = bare.codePointAt(i);
      if (isLegal(bare, i, codePoint)) {
        escaped.appendCodePoint(codePoint);
      } else if (codePoint > ' ' || codePoint == ' ') {
        encode(escaped, codePoint);
      }
      i += Character.charCount(codePoint);
    }
    return escaped.toString();
  }

  private static boolean isLegal(String text, int at, int codePoint) {
    if (codePoint == '%') {
      return at + 2 < text.length()
          && Character.digit(text.charAt(at + 1), 16) >= 0
          && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
    return codePoint > ' ' && codePoint < 0x7F && ILLEGAL.indexOf(codePoint) < 0;
  }

  private static void encode(StringBuilder escaped, int codePoint) {
    for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
    }
  }
}
