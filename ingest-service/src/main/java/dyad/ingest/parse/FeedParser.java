package dyad.ingest.parse;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a feed out of a document, whatever its format says it is. */
public final class FeedParser {
  private static final int HEAD = 200_000;
  private static final Pattern HTML =
      Pattern.compile("<!doctype\\s+html|<html[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>([^<]{1,200})", Pattern.CASE_INSENSITIVE);

  private final XmlFeedParser xml = new XmlFeedParser();
  private final JsonFeedParser json = new JsonFeedParser();

  /**
   * The feed in a document.
   *
   * @param contentType as the server says, null when it does not
   * @param url where the document was found: relative links start from it
   */
  public ParsedFeed parse(byte[] document, @Nullable String contentType, URI url)
      throws UnreadableFeedException {
    List<String> problems = new ArrayList<>();
    String text = DocumentText.decode(document, contentType, problems);
    if (text.isEmpty()) {
      throw notAFeed("the document is empty");
    }
    if (isJson(text)) {
      return json.parse(text, url, problems);
    }
    refuseOtherThanXml(text);
    return xml.parse(text, url, problems);
  }

  private static boolean isJson(String text) {
    return text.charAt(0) == '{' || (text.charAt(0) == '[' && Prolog.root(text, HEAD) < 0);
  }

  private static void refuseOtherThanXml(String text) throws UnreadableFeedException {
    if (Prolog.root(text, HEAD) >= 0) {
      return;
    }
    String head = text.substring(0, Math.min(text.length(), HEAD));
    if (HTML.matcher(head).find()) {
      Matcher title = TITLE.matcher(head);
      String titled = title.find() ? new Markup(title.group(1), true).plainText() : "";
      throw notAFeed(
          "the document is a web page" + (titled.isEmpty() ? "" : ", titled '" + titled + "'"));
    }
    if (head.charAt(0) != '<') {
      throw notAFeed(
          "the document is neither XML nor JSON; it begins with '%s'".formatted(begin(head)));
    }
  }

  private static String begin(String head) {
    return head.substring(0, Math.min(head.length(), 20)).replaceAll("\\p{Cntrl}+", " ");
  }

  private static UnreadableFeedException notAFeed(String detail) {
    return new UnreadableFeedException(UnreadableFeedException.Reason.NOT_A_FEED, detail);
  }
}
