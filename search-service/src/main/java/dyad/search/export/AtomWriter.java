package dyad.search.export;

import dyad.search.query.ListedArticle;
import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as Atom (RFC 4287). */
public final class AtomWriter {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

  private final XMLStreamWriter xml;

  private AtomWriter(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** The document. */
  public static String write(QueryFeed feed) {
    StringWriter text = new StringWriter();
    try {
      new AtomWriter(FACTORY.createXMLStreamWriter(text)).feed(feed);
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory cannot fail to be written", e);
    }
  }

  private void feed(QueryFeed feed) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    xml.writeStartElement("feed");
    xml.writeDefaultNamespace(ATOM);
    element("id", feed.id());
    element("title", feed.title());
    element("updated", feed.updated().toString());
    link("self", feed.self().toString());
    element("generator", "Dyad");
    for (ListedArticle article : feed.articles()) {
      entry(article);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    xml.flush();
  }

  private void entry(ListedArticle article) throws XMLStreamException {
    xml.writeStartElement("entry");
    element("id", QueryFeed.id(article));
    element("title", article.title());
    element("updated", later(article.fetched(), article.published()).toString());
    element("published", article.published().toString());
    link("alternate", article.link().toString());
    xml.writeStartElement("author");
    element("name", article.source());
    xml.writeEndElement();
    for (String tag : QueryFeed.tags(article)) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", tag);
    }
    element("summary", QueryFeed.text(article));
    xml.writeEndElement();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private void link(String relation, String address) throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", address);
  }

  private void element(String name, String text) throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(legal(text));
    xml.writeEndElement();
  }

  /** Without the characters that XML 1.0 has no place for. */
  private static String legal(String text) {
    return text.codePoints()
        .filter(
            c -> c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c != 0xfffe && c != 0xffff))
        .filter(c -> c < 0xd800 || c > 0xdfff)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
