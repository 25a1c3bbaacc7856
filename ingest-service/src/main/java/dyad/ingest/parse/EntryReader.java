package dyad.ingest.parse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads one item or entry. The formats share most names, and feeds mix them, so each field is
 * looked for where any format may have it: first in the feed's own vocabulary, then in the modules.
 */
final class EntryReader {
  /** When it was published, then when it says so by Dublin Core, then when it was changed. */
  private static final List<Field> DATES =
      List.of(
          new Field(Space.CORE, "pubdate"),
          new Field(Space.CORE, "published"),
          new Field(Space.ATOM, "published"),
          new Field(Space.CORE, "issued"),
          new Field(Space.ATOM, "issued"),
          new Field(Space.DC, "date"),
          new Field(Space.DCTERMS, "issued"),
          new Field(Space.DCTERMS, "created"),
          new Field(Space.DCTERMS, "date"),
          new Field(Space.DCTERMS, "available"),
          new Field(Space.CORE, "date"),
          new Field(Space.CORE, "created"),
          new Field(Space.ATOM, "created"),
          new Field(Space.CORE, "updated"),
          new Field(Space.ATOM, "updated"),
          new Field(Space.CORE, "modified"),
          new Field(Space.ATOM, "modified"),
          new Field(Space.DCTERMS, "modified"),
          new Field(Space.CORE, "lastbuilddate"));

  private static final List<Field> TITLES =
      List.of(
          new Field(Space.CORE, "title"),
          new Field(Space.ATOM, "title"),
          new Field(Space.DC, "title"),
          new Field(Space.MEDIA, "title"),
          new Field(Space.ITUNES, "title"));

  private static final List<Field> SUMMARIES =
      List.of(
          new Field(Space.CORE, "description"),
          new Field(Space.CORE, "summary"),
          new Field(Space.ATOM, "summary"),
          new Field(Space.DC, "description"),
          new Field(Space.DCTERMS, "abstract"),
          new Field(Space.ITUNES, "summary"),
          new Field(Space.MEDIA, "description"),
          new Field(Space.ITUNES, "subtitle"),
          new Field(Space.CORE, "abstract"));

  private static final List<Field> CONTENTS =
      List.of(
          new Field(Space.CONTENT, "encoded"),
          new Field(Space.CORE, "encoded"),
          new Field(Space.ATOM, "content"),
          new Field(Space.CORE, "content"),
          new Field(Space.XHTML, "body"),
          new Field(Space.XHTML, "div"),
          new Field(Space.CORE, "body"),
          new Field(Space.CORE, "fullitem"));

  /** An element to look for. */
  private record Field(Space space, String name) {}

  private final Node entry;
  private final List<String> feedAuthors;

  /** A reader of one entry; its authors are the feed's unless it names some. */
  EntryReader(Node entry, List<String> feedAuthors) {
    this.entry = entry;
    this.feedAuthors = feedAuthors;
  }

  ParsedEntry read() {
    List<String> authors = People.ofEntry(entry);
    return new ParsedEntry(
        id(),
        link(),
        entry.textOf(Space.FEEDBURNER, "origlink"),
        Texts.of(first(TITLES)),
        Texts.of(first(SUMMARIES)),
        Texts.of(first(CONTENTS)),
        authors.isEmpty() ? feedAuthors : authors,
        Categories.of(entry),
        language(),
        published());
  }

  /** What is wrong with it, if anything: a date that cannot be read. */
  Optional<String> problem() {
    Node stated = first(DATES);
    return stated != null && published() == null
        ? Optional.of("its date cannot be read: '" + shortened(stated.text().strip()) + "'")
        : Optional.empty();
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private @Nullable Node first(List<Field> fields) {
    for (Field field : fields) {
      Node node = entry.first(field.space(), field.name());
      if (node != null) {
        return node;
      }
    }
    return inMedia(fields);
  }

  /** Media RSS may put its title and description into a group or into the medium. */
  private @Nullable Node inMedia(List<Field> fields) {
    for (Node child : entry.children()) {
      if (child.space() == Space.MEDIA) {
        for (Field field : fields) {
          Node node = field.space() == Space.MEDIA ? child.first(Space.MEDIA, field.name()) : null;
          if (node != null) {
            return node;
          }
        }
      }
    }
    return null;
  }

  private @Nullable String id() {
    for (String name : List.of("guid", "id")) {
      String id = entry.ownText(name);
      if (id != null) {
        return id;
      }
    }
    String about = entry.attribute("about");
    return about == null ? entry.textOf(Space.DC, "identifier") : about;
  }

  private @Nullable String link() {
    String link = EntryLinks.alternate(entry);
    if (link != null) {
      return link;
    }
    String href = entry.attribute("href");
    return href != null ? Links.absolute(entry.base(), href) : permalink();
  }

  private @Nullable String permalink() {
    Node guid = entry.own("guid");
    String id = guid == null ? id() : guid.text().strip();
    boolean denied = guid != null && "false".equalsIgnoreCase(guid.attribute("ispermalink"));
    boolean stated = guid != null && "true".equalsIgnoreCase(guid.attribute("ispermalink"));
    boolean address = Links.looksLikeWeb(id) || (stated && id != null && id.startsWith("/"));
    String enclosure = EntryLinks.enclosure(entry);
    if (address && (!denied || enclosure == null)) {
      return Links.absolute(entry.base(), id);
    }
    return enclosure == null ? EntryLinks.self(entry) : enclosure;
  }

  private @Nullable String language() {
    String stated = entry.textOf(Space.DC, "language");
    if (stated == null) {
      stated = entry.ownText("language");
    }
    if (stated == null) {
      stated = FeedReader.present(entry.language());
    }
    return stated == null && entry.space() == Space.ATOM ? languageOfText() : stated;
  }

  /** Atom may state it no sooner than on the text itself. */
  private @Nullable String languageOfText() {
    for (List<Field> fields : List.of(CONTENTS, SUMMARIES, TITLES)) {
      Node text = first(fields);
      if (text != null && FeedReader.present(text.language()) != null) {
        return text.language();
      }
    }
    return null;
  }

  private @Nullable Instant published() {
    for (Field field : DATES) {
      Node node = entry.first(field.space(), field.name());
      Instant date = node == null ? null : FeedDate.parse(node.text());
      if (date != null) {
        return date;
      }
    }
    return null;
  }
}
