package dyad.ingest.normalize;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes plain text of what outlets write: tags dropped, scripts gone, entities decoded, whitespace
 * collapsed, control characters out.
 *
 * <p>Entities and tags that were escaped twice are decoded twice. Angle brackets that make no known
 * tag stay, so {@code AT&T <unveils> plan} keeps its words.
 */
final class PlainText {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(a|abbr|address|article|aside|audio|b|big|blockquote|body|br|button|center|cite|code|dd"
              + "|del|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i"
              + "|iframe|img|input|ins|label|li|link|main|mark|math|meta|nav|noscript|object|ol|p|param"
              + "|picture|pre|q|s|script|section|small|source|span|strike|strong|style|sub|sup|svg|table"
              + "|tbody|td|tfoot|th|thead|time|title|tr|tt|u|ul|video|wbr|xml)(\\s[^>]*|/[^>]*)?>"
              + "|<!--",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[|\\]\\]>");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cn}\\p{Co}&&[^\\n\\r\\t]]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final String NOT_TEXT =
      "script, style, noscript, iframe, object, embed, template, svg, math, head title, form button";
  private static final int MAX_PASSES = 2;

  private PlainText() {}

  /** The text of something that may hold HTML. */
  static String ofHtml(String html) {
    String text = CDATA.matcher(html).replaceAll("");
    for (int pass = 0; pass < MAX_PASSES && isMarkup(text); pass++) {
      text = TAG.matcher(text).find() ? withoutTags(text) : Parser.unescapeEntities(text, false);
    }
    return tidy(text);
  }

  /** The text of something that is said to be plain, though its entities may be escaped twice. */
  static String ofText(String plain) {
    return tidy(ENTITY.matcher(plain).find() ? Parser.unescapeEntities(plain, false) : plain);
  }

  private static boolean isMarkup(String text) {
    return ENTITY.matcher(text).find() || TAG.matcher(text).find();
  }

  private static String withoutTags(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NOT_TEXT).remove();
    return body.text();
  }

  private static String tidy(String text) {
    String visible = INVISIBLE.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("");
    return SPACES.matcher(visible).replaceAll(" ").strip();
  }
}
