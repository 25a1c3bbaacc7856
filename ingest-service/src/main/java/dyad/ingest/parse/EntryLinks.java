package dyad.ingest.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links of a feed or an entry, resolved. */
final class EntryLinks {
  private EntryLinks() {}

  /** The page that it is about: RSS's link, or the alternate one of Atom. */
  static @Nullable String alternate(Node node) {
    for (Space space : List.of(Space.CORE, Space.ATOM)) {
      for (Node link : node.all(space, "link")) {
        if (!link.text().isBlank() && link.attribute("href") == null) {
          return Links.absolute(link.base(), link.text());
        }
      }
      String best = alternate(node, space);
      if (best != null) {
        return best;
      }
    }
    return null;
  }

  private static @Nullable String alternate(Node node, Space space) {
    String other = null;
    for (Node link : node.all(space, "link")) {
      String rel = link.attribute("rel");
      String href = link.attribute("href");
      if (href == null || (rel != null && !rel.equalsIgnoreCase("alternate"))) {
        continue;
      }
      String type = link.attribute("type");
      if (type == null || type.contains("html")) {
        return Links.absolute(link.base(), href);
      }
      other = other == null ? Links.absolute(link.base(), href) : other;
    }
    return other;
  }

  /** The entry's own address as a document, which is better than none. */
  static @Nullable String self(Node entry) {
    Node link = related(entry, "self");
    return link == null ? null : Links.absolute(link.base(), link.attribute("href"));
  }

  /** The link with that relation, null when there is none. */
  static @Nullable Node related(Node node, String relation) {
    for (Space space : List.of(Space.ATOM, Space.CORE)) {
      for (Node link : node.all(space, "link")) {
        if (relation.equalsIgnoreCase(link.attribute("rel")) && link.attribute("href") != null) {
          return link;
        }
      }
    }
    return null;
  }

  /** Where there is nothing but a file to listen to, that is what it links to. */
  static @Nullable String enclosure(Node entry) {
    for (Node enclosure : entry.all(Space.CORE, "enclosure")) {
      String url = enclosure.attribute("url");
      if (url != null) {
        return Links.absolute(enclosure.base(), url);
      }
    }
    return null;
  }
}
