package dyad.ingest.parse;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a feed out of a document, whatever its format says it is. */
public final class FeedParser {
  private static final int HEAD = 2_000;
  private static final Pattern HTML =
      Pattern.compile("<!doctype\\s+html|<html[\\s>]", Pattern.CASE_INSENSITIVE);
  private static final Pattern FEED_ROOT =
      Pattern.compile("<(\\w+:)?(rss|rdf|feed)[\\s>]", Pattern.CASE_INSENSITIVE);
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
    DocumentText text = DocumentText.of(document, contentType);
    String head = text.head(HEAD);
    if (head.isEmpty()) {
      throw notAFeed("the document is empty");
    }
    if (head.charAt(0) == '{') {
      return json.parse(text.reader(), url);
    }
    refuseOtherThanXml(head);
    return xml.parse(text.reader(), url);
  }

  private static void refuseOtherThanXml(String head) throws UnreadableFeedException {
    if (HTML.matcher(head).find() && !FEED_ROOT.matcher(head).find()) {
      Matcher title = TITLE.matcher(head);
      String titled = title.find() ? ", titled '" + title.group(1).strip() + "'" : "";
      throw notAFeed("the document is a web page" + titled);
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

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
