package dyad.ingest.parse;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads well-formed XML by the JDK's parser. There is no DOCTYPE any more, so nothing is ever
 * expanded or fetched. Namespaces are left to {@link NodeBuilder}, since feeds use prefixes that
 * they do not declare.
 */
final class StrictXml {
  private static final String DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
  private static final List<String> EXTERNAL =
      List.of(
          "http://xml.org/sax/features/external-general-entities",
          "http://xml.org/sax/features/external-parameter-entities",
          "http://apache.org/xml/features/nonvalidating/load-external-dtd",
          "http://xml.org/sax/features/namespaces");

  /**
   * Limits of the JDK that count the text of the document itself as an entity's: from JDK 24 on
   * 100,000 characters. Without a DOCTYPE there are no entities that could grow. Depth is bounded
   * by the builder.
   */
  private static final List<String> UNBOUNDED =
      List.of(
          "jdk.xml.maxGeneralEntitySizeLimit",
          "jdk.xml.totalEntitySizeLimit",
          "jdk.xml.maxElementDepth");

  private final SAXParserFactory factory = SAXParserFactory.newDefaultInstance();

  /**
   * The root of the document.
   *
   * @throws SAXException when it is not well-formed, with the place
   */
  @Nullable Node parse(String document, URI url) throws SAXException {
    NodeBuilder builder = new NodeBuilder(url, false);
    XMLReader reader = reader();
    Events events = new Events(builder);
    reader.setContentHandler(events);
    reader.setErrorHandler(events);
    try {
      reader.parse(new InputSource(new StringReader(document)));
    } catch (IOException e) {
      throw new SAXException("the text cannot be read: " + e.getMessage(), e);
    }
    return builder.finish();
  }

  private XMLReader reader() throws SAXException {
    try {
      XMLReader reader;
      synchronized (factory) {
        reader = factory.newSAXParser().getXMLReader();
      }
      reader.setFeature(DOCTYPE, true);
      for (String feature : EXTERNAL) {
        reader.setFeature(feature, false);
      }
      for (String limit : UNBOUNDED) {
        reader.setProperty(limit, "0");
      }
      return reader;
    } catch (ParserConfigurationException e) {
      throw new SAXException("the JDK has no XML parser", e);
    }
  }

  /** Passes on what the parser sees. */
  private static final class Events extends DefaultHandler {
    private final NodeBuilder builder;

    Events(NodeBuilder builder) {
      this.builder = builder;
    }

    @Override
    public void startElement(
        @Nullable String uri, @Nullable String localName, String tag, Attributes attributes) {
      int count = attributes.getLength();
      Map<String, String> map = NodeBuilder.attributes(count);
      for (int i = 0; i < count; i++) {
        map.put(attributes.getQName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
      }
      builder.start(tag, map);
    }

    @Override
    public void characters(char[] text, int start, int length) {
      builder.text(text, start, length);
    }

    @Override
    public void endElement(@Nullable String uri, @Nullable String localName, String tag) {
      builder.end(tag);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
