package dyad.ingest.feed;

import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.net.URI;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The attributes of one OPML outline. */
record OutlineAttributes(
    @Nullable String xmlUrl,
    String title,
    @Nullable String publisher,
    @Nullable String country,
    @Nullable String kind,
    @Nullable String language,
    Set<String> sides) {

  OutlineAttributes(XMLStreamReader xml) {
    this(
        value(xml, "xmlUrl"),
        title(xml),
        value(xml, "publisher"),
        value(xml, "country"),
        value(xml, "kind"),
        value(xml, "language"),
        words(value(xml, "sides")));
  }

  boolean isFeed() {
    return xmlUrl != null;
  }

  ListedFeed feed(URI list, List<String> categories) {
    URI url = list.resolve(xmlUrl == null ? "" : xmlUrl);
    SourceKind sourceKind = kind == null ? SourceKind.PRESS : SourceKind.of(kind);
    String name = publisher == null ? title : publisher;
    return new ListedFeed(
        url, title, new Publisher(name, country, sourceKind), categories, language, sides);
  }

  private static String title(XMLStreamReader xml) {
    String text = value(xml, "text");
    String title = text == null ? value(xml, "title") : text;
    String fallback = value(xml, "xmlUrl");
    return title != null ? title : fallback != null ? fallback : "";
  }

  private static Set<String> words(@Nullable String value) {
    return value == null ? Set.of() : Set.copyOf(List.of(value.trim().split("\\s+")));
  }

  private static @Nullable String value(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null || value.isBlank() ? null : value.strip();
  }
}
