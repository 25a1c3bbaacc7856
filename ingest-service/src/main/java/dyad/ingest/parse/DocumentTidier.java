package dyad.ingest.parse;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jdom2.Attribute;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Prepares a document for ROME, which leaves links relative, knows few date formats, and lets a
 * {@code dc:date} beat the entry's own date.
 */
final class DocumentTidier {
  private static final Set<String> ENTRIES = Set.of("item", "entry");
  private static final Set<String> DATES =
      Set.of("pubDate", "published", "issued", "updated", "modified", "created", "date");
  private static final String DEFAULT_VERSION = "2.0";

  private final URI url;

  /** Relative links start from the URL. */
  DocumentTidier(URI url) {
    this.url = url;
  }

  void tidy(Document document) {
    Element root = document.getRootElement();
    if (root.getName().equals("rss") && root.getAttribute("version") == null) {
      root.setAttribute("version", DEFAULT_VERSION);
    }
    tidy(root, url);
  }

  private void tidy(Element element, URI outerBase) {
    URI base = base(element, outerBase);
    if (ENTRIES.contains(element.getName())) {
      tidyDates(element);
    }
    for (Element child : List.copyOf(element.getChildren())) {
      if (child.getName().equals("link")) {
        resolve(child, base(child, base));
      } else if (!DATES.contains(child.getName()) && isStructure(child)) {
        tidy(child, base);
      }
    }
  }

  /** Channels and entries; what is inside of other elements is content. */
  private static boolean isStructure(Element element) {
    return ENTRIES.contains(element.getName())
        || element.getName().equals("channel")
        || element.getName().equals("source");
  }

  private static URI base(Element element, URI outer) {
    String base = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
    return base == null ? outer : resolve(outer, base);
  }

  private static void resolve(Element link, URI base) {
    Attribute href = link.getAttribute("href");
    if (href != null) {
      href.setValue(resolve(base, href.getValue()).toString());
    } else if (!link.getTextTrim().isEmpty()) {
      link.setText(resolve(base, link.getTextTrim()).toString());
    }
  }

  static URI resolve(URI base, String reference) {
    try {
      return base.resolve(LenientUri.escaped(reference));
    } catch (IllegalArgumentException e) {
      // Left as it was: normalising says later what is wrong with it.
      return base;
    }
  }

  private static void tidyDates(Element entry) {
    @Nullable Instant own = null;
    for (Element child : List.copyOf(entry.getChildren())) {
      Instant date = DATES.contains(child.getName()) ? FeedDate.parse(child.getTextTrim()) : null;
      if (date != null) {
        child.setText(date.toString());
        own = child.getName().equals("pubDate") ? date : own;
      }
    }
    if (own != null) {
      entry.getChildren().removeIf(child -> child.getName().equals("date"));
    }
  }
}
