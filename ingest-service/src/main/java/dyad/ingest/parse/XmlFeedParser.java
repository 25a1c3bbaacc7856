package dyad.ingest.parse;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dyad.ingest.parse.UnreadableFeedException.Reason;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;
import org.jdom2.input.sax.XMLReaders;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9x, 1.0, 2.0 and Atom by ROME. The document is made by us, so that nothing outside of
 * it is ever read, and is tidied before ROME sees it: see {@link DocumentTidier}.
 */
final class XmlFeedParser {
  private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed");
  private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final List<String> EXTERNAL =
      List.of(
          "http://xml.org/sax/features/external-general-entities",
          "http://xml.org/sax/features/external-parameter-entities",
          "http://apache.org/xml/features/nonvalidating/load-external-dtd");

  /** Deep nesting costs time and stack; a property of the JDK's own parser. */
  private static final String DEPTH = "jdk.xml.maxElementDepth";

  private static final String MAX_DEPTH = "256";

  /**
   * Limits of the JDK that count the text of the document itself as an entity's: from JDK 24 on
   * 100,000 characters. Without a DOCTYPE there are no entities that could grow.
   */
  private static final List<String> ENTITY_LIMITS =
      List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

  ParsedFeed parse(Reader text, URI url) throws UnreadableFeedException {
    Document document = document(text);
    Element root = document.getRootElement();
    if (!ROOTS.contains(FeedParser.lower(root.getName()))) {
      throw new UnreadableFeedException(
          Reason.NOT_A_FEED, "the root element is <" + root.getName() + ">, not that of a feed");
    }
    String language = root.getAttributeValue("lang", Namespace.XML_NAMESPACE);
    new DocumentTidier(url).tidy(document);
    return SyndFeedMapper.map(feed(document), url, language);
  }

  private static Document document(Reader text) throws UnreadableFeedException {
    SAXBuilder builder = new SAXBuilder(XMLReaders.NONVALIDATING);
    builder.setFeature(DOCTYPE, true);
    EXTERNAL.forEach(feature -> builder.setFeature(feature, false));
    builder.setExpandEntities(false);
    builder.setProperty(DEPTH, MAX_DEPTH);
    builder.setXMLFilter(new TextLimitFilter());
    ENTITY_LIMITS.forEach(limit -> builder.setProperty(limit, "0"));
    try {
      return builder.build(text);
    } catch (JDOMException e) {
      throw unreadable(e);
    } catch (IOException e) {
      throw new UnreadableFeedException(Reason.ILL_FORMED, detail(e.getMessage()), e);
    }
  }

  private static UnreadableFeedException unreadable(JDOMException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("DOCTYPE")
        ? new UnreadableFeedException(
            Reason.DOCTYPE_REFUSED, "the document has a DOCTYPE, which is refused for safety", e)
        : new UnreadableFeedException(Reason.ILL_FORMED, detail(message), e);
  }

  private static String detail(@Nullable String message) {
    return "the XML is ill-formed: " + message;
  }

  private static SyndFeed feed(Document document) throws UnreadableFeedException {
    try {
      return new SyndFeedInput().build(document);
    } catch (FeedException | RuntimeException e) {
      // ROME throws what it likes at documents it did not expect.
      throw new UnreadableFeedException(
          Reason.NOT_A_FEED, "the XML is no RSS or Atom that is known: " + e.getMessage(), e);
    }
  }
}
