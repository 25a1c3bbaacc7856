package dyad.ingest.feed;

import dyad.event.InvalidEventException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OPML 2.0 lists of feeds.
 *
 * <p>Besides {@code xmlUrl} and {@code text} it knows the attributes {@code publisher}, {@code
 * country} and {@code kind} of the outlet, {@code language}, and {@code sides}: the sides of the
 * dyad that every entry touches by the feed's nature. Outlines that hold others are categories.
 * Addresses may be relative to where the list is.
 */
public final class OpmlReader {
  private final URI list;
  private final Deque<String> titles = new ArrayDeque<>();
  private final List<ListedFeed> feeds = new ArrayList<>();

  private OpmlReader(URI list) {
    this.list = list;
  }

  /**
   * The feeds of a list.
   *
   * @param list where it is
   * @throws InvalidOpmlException when it is no OPML or a feed in it is wrong
   */
  public static List<ListedFeed> read(URI list, byte[] document) {
    OpmlReader reader = new OpmlReader(list);
    reader.read(document);
    return distinct(reader.feeds);
  }

  private static List<ListedFeed> distinct(List<ListedFeed> feeds) {
    return List.copyOf(
        feeds.stream()
            .collect(
                Collectors.toMap(
                    ListedFeed::id,
                    Function.identity(),
                    (first, second) -> first,
                    java.util.LinkedHashMap::new))
            .values());
  }

  private void read(byte[] document) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // The JDK counts the text of the list itself as an entity's; without a DTD no other can grow.
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
      root(xml);
      while (xml.hasNext()) {
        step(xml);
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new InvalidOpmlException(list, line, "is ill-formed XML", e);
    }
  }

  private void root(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext() && xml.next() != XMLStreamConstants.START_ELEMENT) {
      // Comments and the like may stand before the root.
    }
    if (!xml.isStartElement() || !xml.getLocalName().equals("opml")) {
      throw wrong(xml, "is no OPML: the root element is not <opml>", null);
    }
  }

  private void step(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("outline")) {
      OutlineAttributes outline = new OutlineAttributes(xml);
      if (outline.isFeed()) {
        feeds.add(feed(xml, outline));
      }
      titles.addLast(outline.title());
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("outline")) {
      titles.removeLast();
    }
  }

  private ListedFeed feed(XMLStreamReader xml, OutlineAttributes outline) {
    try {
      ListedFeed feed = outline.feed(list, List.copyOf(titles));
      // What the event would refuse is wrong in the list.
      feed.followed(java.time.Instant.EPOCH);
      return feed;
    } catch (InvalidEventException e) {
      throw wrong(xml, "feed '" + outline.title() + "': " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      String complaint = "feed '" + outline.title() + "': xmlUrl is no address: " + e.getMessage();
      throw wrong(xml, complaint, e);
    }
  }

  private InvalidOpmlException wrong(
      XMLStreamReader xml, String complaint, @org.jspecify.annotations.Nullable Throwable cause) {
    return new InvalidOpmlException(list, xml.getLocation().getLineNumber(), complaint, cause);
  }

  /** The sides that feeds touch by nature, by feed id. */
  public static Map<String, java.util.Set<String>> sidesById(List<ListedFeed> feeds) {
    return feeds.stream().collect(Collectors.toMap(ListedFeed::id, ListedFeed::sides));
  }
}
