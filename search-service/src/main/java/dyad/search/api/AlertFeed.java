package dyad.search.api;

import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import dyad.event.SubscriptionSaved;
import java.io.StringWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A subscription's alerts as feeds: Atom (RFC 4287) and JSON Feed 1.1, the newest first. */
final class AlertFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String JSON_FEED = "https://jsonfeed.org/version/1.1";

  private final SubscriptionSaved subscription;
  private final List<AlertRaised> alerts;

  AlertFeed(SubscriptionSaved subscription, List<AlertRaised> oldestFirst) {
    this.subscription = subscription;
    this.alerts = oldestFirst.reversed();
  }

  Map<String, Object> json() {
    List<Map<String, Object>> items = new ArrayList<>();
    for (AlertRaised alert : alerts) {
      for (AlertItem item : alert.items()) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id(alert, item));
        entry.put("url", item.link());
        entry.put("title", item.title());
        entry.put("content_text", about(alert, item));
        entry.put("date_published", alert.at());
        entry.put("authors", List.of(Map.of("name", item.publisher().name())));
        entry.put("tags", item.themes());
        items.add(entry);
      }
    }
    Map<String, Object> feed = new LinkedHashMap<>();
    feed.put("version", JSON_FEED);
    feed.put("title", subscription.name());
    feed.put("items", items);
    return feed;
  }

  String atom() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      element(xml, "id", "urn:dyad:subscription:" + subscription.id());
      element(xml, "title", subscription.name());
      element(xml, "updated", updated().toString());
      for (AlertRaised alert : alerts) {
        for (AlertItem item : alert.items()) {
          entry(xml, alert, item);
        }
      }
      xml.writeEndElement();
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private static void entry(XMLStreamWriter xml, AlertRaised alert, AlertItem item)
      throws XMLStreamException {
    xml.writeStartElement("entry");
    element(xml, "id", id(alert, item));
    element(xml, "title", item.title());
    element(xml, "updated", alert.at().toString());
    xml.writeStartElement("author");
    element(xml, "name", item.publisher().name());
    xml.writeEndElement();
    xml.writeEmptyElement("link");
    xml.writeAttribute("href", item.link().toASCIIString());
    element(xml, "summary", about(alert, item));
    for (String theme : item.themes()) {
      xml.writeEmptyElement("category");
      xml.writeAttribute("term", theme);
    }
    xml.writeEndElement();
  }

  /** Characters that XML 1.0 cannot hold are left out. */
  private static void element(XMLStreamWriter xml, String name, String text)
      throws XMLStreamException {
    xml.writeStartElement(name);
    xml.writeCharacters(
        text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
    xml.writeEndElement();
  }

  private Instant updated() {
    return alerts.isEmpty() ? subscription.changed() : alerts.getFirst().at();
  }

  private static String id(AlertRaised alert, AlertItem item) {
    return "urn:dyad:alert:" + alert.id() + ":" + item.articleId();
  }

  private static String about(AlertRaised alert, AlertItem item) {
    String developing = alert.kind() == AlertRaised.Kind.DEVELOPING ? "Developing. " : "";
    return "%s%s, %s; found by %s"
        .formatted(
            developing,
            item.publisher().name(),
            item.primary().label(),
            item.why().clauses().isEmpty() ? "a digest" : String.join(", ", item.why().clauses()));
  }
}
