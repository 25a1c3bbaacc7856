package dyad.ingest.parse;

import dyad.ingest.parse.UnreadableFeedException.Reason;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Reads RSS 0.9x, 1.0, 2.0 and Atom 0.3 and 1.0: strictly first, and where that fails once more
 * after mending. What had to be mended is told.
 */
final class XmlFeedParser {
  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "channel", "entry");
  private static final Set<String> PARTS =
      Set.of("channel", "item", "entry", "title", "link", "id", "description", "updated");
  private static final int ROOT_WITHIN = 200_000;

  private final StrictXml strict = new StrictXml();

  ParsedFeed parse(String document, URI url, List<String> found) throws UnreadableFeedException {
    List<String> problems = new ArrayList<>(found);
    int begin = Prolog.root(document, ROOT_WITHIN);
    String body = begin < 0 ? document : Prolog.removed(document, begin, problems);
    Node root = root(body, url, problems);
    if (root == null || !isFeed(root)) {
      String name = root == null ? "absent" : "<" + root.name() + ">, not that of a feed";
      throw new UnreadableFeedException(Reason.NOT_A_FEED, "the root element is " + name);
    }
    return FeedReader.read(root, url, problems);
  }

  private @Nullable Node root(String body, URI url, List<String> problems) {
    try {
      return strict.parse(body, url);
    } catch (SAXException e) {
      problems.add("is ill-formed XML and was mended: " + detail(e));
      if (body.length() > LooseXml.MOST) {
        problems.add("is too long to be mended whole; only its beginning was read");
      } else if (LooseXml.isTruncated(body)) {
        problems.add("breaks off; the entries that are complete were read");
      }
      return LooseXml.parse(body, url);
    }
  }

  private static String detail(SAXException e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
    return e instanceof SAXParseException at && at.getLineNumber() > 0
        ? "line " + at.getLineNumber() + ": " + message
        : message;
  }

  private static boolean isFeed(Node root) {
    if (!ROOTS.contains(root.name())) {
      return false;
    }
    return root.children().stream()
        .anyMatch(child -> child.isOwn(child.name()) && PARTS.contains(child.name()));
  }
}
