package dyad.ingest.parse;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Says of the text of an element whether it is HTML: by the type and mode that Atom states (RFC
 * 4287, section 3.1; Atom 0.3, section 3.1), else by what stands in it. RSS states nothing and
 * means HTML, in titles as well.
 */
final class Texts {
  private Texts() {}

  /** The text of the element, empty when there is none. */
  static Markup of(@Nullable Node node) {
    if (node == null) {
      return Markup.EMPTY;
    }
    String type = node.attribute("type");
    String mode = node.attribute("mode");
    if (mode != null && mode.equalsIgnoreCase("base64")) {
      return decoded(node.text(), type);
    }
    if (node.hasMarkup() || node.space() == Space.XHTML) {
      return new Markup(node.text(), true);
    }
    return typed(node, type == null ? "" : FeedReader.lower(type));
  }

  private static Markup typed(Node node, String type) {
    if (type.equals("text") || type.equals("text/plain")) {
      return new Markup(node.text(), false);
    }
    boolean isText =
        type.isEmpty() || type.contains("html") || type.contains("xml") || type.startsWith("text/");
    if (!isText) {
      return type.contains("/") ? decoded(node.text(), type) : new Markup(node.text(), true);
    }
    boolean escaped = "escaped".equalsIgnoreCase(node.attribute("mode"));
    boolean plainByDefault = type.isEmpty() && !escaped && node.space() == Space.ATOM;
    return new Markup(node.text(), !plainByDefault);
  }

  /** Only text is of use; a picture is left out. */
  private static Markup decoded(String base64, @Nullable String type) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
      String text = new String(bytes, StandardCharsets.UTF_8);
      boolean binary = text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0;
      return binary
          ? Markup.EMPTY
          : new Markup(text, type == null || !type.toLowerCase(Locale.ROOT).contains("plain"));
    } catch (IllegalArgumentException e) {
      // Not encoded at all, whatever is said.
      return new Markup(base64, true);
    }
  }
}
