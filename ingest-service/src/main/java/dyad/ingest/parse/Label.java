package dyad.ingest.parse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A charset as a server or a document names it.
 *
 * @param name as written
 * @param charset what is meant by it, null when nobody knows
 */
record Label(String name, @Nullable Charset charset) {
  /** Labels that in practice mean a larger charset (WHATWG Encoding Standard). */
  private static final Map<String, String> MEANT =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("latin-1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("ansi", "windows-1252"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gb_2312-80", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("euc-kr", "x-windows-949"),
          Map.entry("ks_c_5601-1987", "x-windows-949"),
          Map.entry("shift_jis", "windows-31j"),
          Map.entry("shift-jis", "windows-31j"),
          Map.entry("sjis", "windows-31j"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("tis-620", "x-windows-874"),
          Map.entry("macintosh", "x-MacRoman"),
          Map.entry("mac", "x-MacRoman"),
          Map.entry("x-mac-cyrillic", "x-MacCyrillic"),
          Map.entry("utf8", "UTF-8"),
          Map.entry("unicode", "UTF-8"));

  /** The first label that the pattern finds, null when there is none. */
  static @Nullable Label in(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? new Label(matcher.group(1), meant(matcher.group(1))) : null;
  }

  static Charset windows1252() {
    return Charset.forName("windows-1252");
  }

  private static @Nullable Charset meant(String name) {
    String lower = FeedReader.lower(name);
    try {
      String meant = MEANT.getOrDefault(lower, lower);
      return Charset.forName(Charset.isSupported(meant) ? meant : meant.replace('_', '-'));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      // A charset nobody knows says as little as none.
      return null;
    }
  }
}
