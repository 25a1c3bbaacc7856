package dyad.ingest.parse;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes addresses that people typed so that they obey RFC 3986. */
public final class LenientUri {
  private static final Pattern HOST = Pattern.compile("^((?:[A-Za-z]+:)?//)([^/?#:@]+)");
  private static final String ILLEGAL = " \"<>\\^`{|}";

  private LenientUri() {}

  /**
   * The same address with what may not stand in one percent-encoded: spaces, quotes, letters beyond
   * ASCII, a percent sign that encodes nothing. A host beyond ASCII is written as DNS has it (RFC
   * 5891).
   */
  public static String escaped(String address) {
    String bare = asciiHost(address.strip());
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

  private static String asciiHost(String address) {
    Matcher host = HOST.matcher(address);
    if (!host.find() || host.group(2).chars().allMatch(c -> c < 0x80)) {
      return address;
    }
    try {
      return host.group(1) + IDN.toASCII(host.group(2)) + address.substring(host.end());
    } catch (IllegalArgumentException e) {
      // No name that DNS could have.
      return address;
    }
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
