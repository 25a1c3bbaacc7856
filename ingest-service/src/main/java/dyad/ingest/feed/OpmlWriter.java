package dyad.ingest.feed;

import dyad.event.FeedFollowed;
import dyad.event.FeedOptions.Following;
import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes OPML 2.0 lists of feeds, with the attributes that {@link OpmlReader} knows. */
public final class OpmlWriter {
  private final XMLStreamWriter xml;

  private OpmlWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The list of these feeds: categories are outlines, in the order of their names. */
  public static String write(String title, Collection<FeedFollowed> feeds, Instant now) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new OpmlWriter(xml).document(title, feeds, now);
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Memory can always be written", e);
    }
    return text.toString();
  }

  private void document(String title, Collection<FeedFollowed> feeds, Instant now)
      throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("opml");
    xml.writeAttribute("version", "2.0");
    xml.writeStartElement("head");
    element("title", title);
    element(
        "dateCreated", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
    xml.writeEndElement();
    xml.writeStartElement("body");
    folder(0, feeds.stream().sorted(Comparator.comparing(FeedFollowed::title)).toList());
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  /** Writes feeds that share the first so many categories. */
  private void folder(int depth, List<FeedFollowed> feeds) throws XMLStreamException {
    for (FeedFollowed feed : feeds) {
      if (feed.categories().size() == depth) {
        feed(feed);
      }
    }
    List<FeedFollowed> deeper =
        feeds.stream().filter(feed -> feed.categories().size() > depth).toList();
    for (String category :
        deeper.stream().map(feed -> feed.categories().get(depth)).distinct().sorted().toList()) {
      xml.writeStartElement("outline");
      attribute("text", category);
      folder(
          depth + 1,
          deeper.stream().filter(feed -> feed.categories().get(depth).equals(category)).toList());
      xml.writeEndElement();
    }
  }

  private void feed(FeedFollowed feed) throws XMLStreamException {
    xml.writeEmptyElement("outline");
    attribute("type", "rss");
    attribute("text", feed.title());
    attribute("xmlUrl", feed.url().toString());
    attribute("publisher", feed.publisher().name());
    attribute("country", feed.publisher().country());
    attribute("kind", feed.publisher().kind().label());
    attribute("language", feed.language());
    List<String> sides = feed.options().sides();
    attribute("sides", sides.isEmpty() ? null : String.join(" ", sides));
    attribute("fullText", feed.options().fullText() ? "true" : null);
    attribute("paused", feed.options().following() == Following.PAUSED ? "true" : null);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }

  private void attribute(String name, @Nullable String value) throws XMLStreamException {
    if (value != null) {
      // No XML may hold control characters, not even as references.
      xml.writeAttribute(name, value.replaceAll("\\p{Cntrl}", " "));
    }
  }
}
