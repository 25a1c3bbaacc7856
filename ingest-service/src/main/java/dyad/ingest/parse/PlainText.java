package dyad.ingest.parse;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Makes plain text of what outlets write: tags dropped, scripts gone, entities decoded, whitespace
 * collapsed, control characters out.
 *
 * <p>Angle brackets that make no known tag stay, so {@code AT&T <unveils> plan} keeps its words,
 * and so do tags that were escaped as text about HTML. What would run if a page showed it as HTML
 * never stays, however often it was escaped.
 */
final class PlainText {
  private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[|\\]\\]>");
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});");
  private static final Pattern ACTIVE =
      Pattern.compile(
          "<(?=[\\s/!?A-Za-z])(?:[\\s/]*(?:script|iframe|frame|object|embed|applet)\\b"
              + "|[\\s/]*(?:meta|style|svg|base|link|form|input|button)[\\s/][^<>]{0,2000}="
              + "|[^<>]{0,2000}[\\s/\"']on[a-z]{3,30}\\s*="
              + "|[^<>]{0,2000}(?:javascript|vbscript|data)\\s*:)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SCRIPT_ADDRESS =
      Pattern.compile("(?:javascript|vbscript):(?=\\S)", Pattern.CASE_INSENSITIVE);
  private static final String NOT_TEXT =
      "script, style, noscript, iframe, object, embed, applet, template, head title, form button";
  private static final int MAX_PASSES = 4;

  private PlainText() {}

  /** The text of something that may hold HTML. */
  static String ofHtml(String html) {
    String text = html.contains("]>") ? CDATA.matcher(html).replaceAll("") : html;
    if (text.indexOf('<') >= 0) {
      text = HtmlTags.areIn(text) ? withoutTags(text) : decoded(text);
    } else {
      text = decoded(text);
    }
    return harmless(Whitespace.tidy(decoded(text)));
  }

  /** The text of something that is said to be plain, though its entities may be escaped twice. */
  static String ofText(String plain) {
    return harmless(Whitespace.tidy(decoded(plain)));
  }

  private static String decoded(String text) {
    return text.indexOf('&') >= 0 && ENTITY.matcher(text).find()
        ? Parser.unescapeEntities(text, false)
        : text;
  }

  private static String withoutTags(String html) {
    Element body = Jsoup.parseBodyFragment(HtmlTags.othersEscaped(html)).body();
    body.select(NOT_TEXT).remove();
    return body.text();
  }

  /** Readers of articles may take a text for HTML by mistake; then nothing must happen. */
  private static String harmless(String text) {
    String safe = text;
    for (int pass = 0; pass < MAX_PASSES && isActive(safe); pass++) {
      safe = Whitespace.tidy(withoutTags(safe));
    }
    if (isActive(safe)) {
      safe = safe.replace('<', ' ');
    }
    return safe.indexOf(':') < 0 ? safe : SCRIPT_ADDRESS.matcher(safe).replaceAll("").strip();
  }

  private static boolean isActive(String text) {
    return text.indexOf('<') >= 0 && ACTIVE.matcher(text).find();
  }
}
