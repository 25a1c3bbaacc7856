package dyad.ingest.parse;

import java.util.Locale;
import java.util.Set;

/**
 * Tells the tags of HTML from other things in angle brackets. A name nobody knows is a tag only
 * with an attribute, or with a colon or hyphen in it, as word processors and pages make them.
 */
final class HtmlTags {
  private static final Set<String> KNOWN =
      Set.of(
          ("a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big"
                  + " blink blockquote body br button canvas caption center cite code col colgroup data"
                  + " datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption"
                  + " figure font footer form frame frameset g h1 h2 h3 h4 h5 h6 head header hgroup hr"
                  + " html i iframe img input ins isindex kbd keygen label legend li link listing main"
                  + " map mark marquee math menu menuitem meta meter mi mn mo mrow nav nobr noembed"
                  + " noframes noscript object ol optgroup option output p param path picture plaintext"
                  + " pre progress q rp rt ruby s samp script section select small source span strike"
                  + " strong style sub summary sup svg table tbody td template textarea tfoot th thead"
                  + " time title tr track tt u ul var video wbr xml xmp")
              .split(" "));

  private HtmlTags() {}

  /** Whether there are any. */
  static boolean areIn(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (isMarkup(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** The text with every other opening bracket escaped. */
  static String othersEscaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    int done = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (!isMarkup(text, at)) {
        escaped.append(text, done, at).append("&lt;");
        done = at + 1;
      }
    }
    return done == 0 ? text : escaped.append(text, done, text.length()).toString();
  }

  private static boolean isMarkup(String text, int bracket) {
    int start = bracket + 1;
    if (start < text.length() && text.charAt(start) == '/') {
      start++;
    }
    int end = start;
    while (end < text.length() && isNamePart(text.charAt(end))) {
      end++;
    }
    if (end == start) {
      return isDeclaration(text, bracket);
    }
    String name = text.substring(start, end).toLowerCase(Locale.ROOT);
    return KNOWN.contains(name)
        || (Character.isLetter(name.charAt(0)) && isForeign(name))
        || hasAttribute(text, end);
  }

  private static boolean isForeign(String name) {
    int last = name.length() - 1;
    int colon = name.indexOf(':');
    int hyphen = name.indexOf('-');
    return (colon > 0 && colon < last && !name.startsWith("http")) || (hyphen > 0 && hyphen < last);
  }

  private static boolean isDeclaration(String text, int bracket) {
    return text.startsWith("<!--", bracket)
        || text.regionMatches(true, bracket, "<!doctype", 0, 9)
        || text.startsWith("<?xml", bracket)
        || text.startsWith("<?php", bracket);
  }

  /** Whether a name, an equals sign and a value follow, as in {@code <circle cx="1">}. */
  private static boolean hasAttribute(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    int start = at;
    while (at < text.length() && isNamePart(text.charAt(at))) {
      at++;
    }
    return start > from
        && at > start
        && at + 1 < text.length()
        && text.charAt(at) == '='
        && !Character.isWhitespace(text.charAt(at + 1));
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == ':'
        || c == '-'
        || c == '_';
  }
}
