package dyad.ingest.feed;

import dyad.event.InvalidEventException;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads OPML 2.0 lists of feeds.
 *
 * <p>Besides {@code xmlUrl} and {@code text} it knows the attributes {@code publisher}, {@code
 * country} and {@code kind} of the outlet, {@code language}, {@code fullText}, {@code paused}, and
 * {@code sides}: the sides of the dyad that every entry touches by the feed's nature. Outlines that
 * hold others are categories; without them the attribute {@code category} counts. Addresses may be
 * relative to where the list is. There is no DTD: what one would declare is left out.
 */
public final class OpmlReader {
  static final int MAX_DEPTH = 32;
  static final int MAX_FEEDS = 20_000;

  private final URI list;
  private final Deque<String> titles = new ArrayDeque<>();
  private final List<Outline> outlines = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private OpmlReader(URI list) {
    this.list = list;
  }

  /**
   * The feeds of a list, each once.
   *
   * @param list where it is
   * @throws InvalidOpmlException when it is no OPML or a feed in it is wrong
   */
  public static List<ListedFeed> read(URI list, byte[] document) {
    List<ListedFeed> feeds = new ArrayList<>();
    for (Outline outline : outlines(list, document)) {
      switch (outline) {
        case Outline.Listed listed -> feeds.add(listed.feed());
        case Outline.Unusable bad ->
            throw new InvalidOpmlException(list, bad.line(), named(bad), null);
      }
    }
    return List.copyOf(feeds);
  }

  private static String named(Outline.Unusable bad) {
    return "feed '" + bad.title() + "': " + bad.reason();
  }

  /**
   * All outlines of a list that name a feed, each feed once, with what is wrong with the others.
   *
   * @param list where it is
   * @throws InvalidOpmlException when it is no OPML, too deep or too long
   */
  public static List<Outline> outlines(URI list, byte[] document) {
    OpmlReader reader = new OpmlReader(list);
    reader.read(document);
    return List.copyOf(reader.outlines);
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
      throw wrong(xml, "is no OPML: the root element is not <opml>");
    }
  }

  private void step(XMLStreamReader xml) throws XMLStreamException {
    int event = xml.next();
    if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("outline")) {
      begin(xml, new OutlineAttributes(xml));
    } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("outline")) {
      titles.removeLast();
    }
  }

  private void begin(XMLStreamReader xml, OutlineAttributes outline) {
    if (outline.isFeed()) {
      add(outline(xml.getLocation().getLineNumber(), outline));
    }
    titles.addLast(outline.title());
    if (titles.size() > MAX_DEPTH) {
      throw wrong(xml, "has outlines more than " + MAX_DEPTH + " deep");
    }
    if (outlines.size() > MAX_FEEDS) {
      throw wrong(xml, "has more than " + MAX_FEEDS + " feeds");
    }
  }

  private void add(Outline outline) {
    if (!(outline instanceof Outline.Listed listed) || known.add(listed.feed().id())) {
      outlines.add(outline);
    }
  }

  private Outline outline(int line, OutlineAttributes outline) {
    try {
      List<String> folders = titles.stream().filter(title -> !title.isEmpty()).toList();
      ListedFeed feed = outline.feed(list, folders);
      // What the event would refuse is wrong in the list.
      feed.followed(Instant.EPOCH);
      return new Outline.Listed(line, feed);
    } catch (InvalidEventException e) {
      return unusable(line, outline, e.getMessage());
    } catch (IllegalArgumentException e) {
      return unusable(line, outline, "xmlUrl is no address: " + e.getMessage());
    }
  }

  private static Outline unusable(int line, OutlineAttributes outline, @Nullable String reason) {
    return new Outline.Unusable(
        line, outline.title(), outline.xmlUrl(), reason == null ? "is wrong" : reason);
  }

  private InvalidOpmlException wrong(XMLStreamReader xml, String complaint) {
    return new InvalidOpmlException(list, xml.getLocation().getLineNumber(), complaint, null);
  }
}
