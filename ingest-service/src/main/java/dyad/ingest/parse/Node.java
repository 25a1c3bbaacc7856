package dyad.ingest.parse;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of a feed: one that holds others, or one that holds text. Markup inside of text is
 * part of the text.
 */
final class Node {
  private final Space space;
  private final String name;
  private final Map<String, String> attributes;
  private final URI base;
  private final @Nullable String language;
  private final List<Node> children = new ArrayList<>();
  private String text = "";
  private boolean markup;

  /**
   * An element without content yet.
   *
   * @param name local name in lower case
   * @param attributes by name in lower case, with its prefix
   * @param base where relative addresses in it start from
   * @param language as stated by it or the nearest element around it
   */
  Node(
      Space space,
      String name,
      Map<String, String> attributes,
      URI base,
      @Nullable String language) {
    this.space = space;
    this.name = name;
    this.attributes = attributes;
    this.base = base;
    this.language = language;
  }

  Space space() {
    return space;
  }

  String name() {
    return name;
  }

  URI base() {
    return base;
  }

  @Nullable String language() {
    return language;
  }

  List<Node> children() {
    return children;
  }

  /** All text in it, with the tags of what stood between. */
  String text() {
    return text;
  }

  /** Whether there were tags in the text, so that it is HTML whatever it says it is. */
  boolean hasMarkup() {
    return markup;
  }

  void add(Node child) {
    children.add(child);
  }

  void setText(String text, boolean markup) {
    this.text = text;
    this.markup = markup;
  }

  boolean is(Space other, String otherName) {
    return space == other && name.equals(otherName);
  }

  /** Whether it is of the feed's own vocabulary, which for Atom may be the one inside of RSS. */
  boolean isOwn(String otherName) {
    return name.equals(otherName) && (space == Space.CORE || space == Space.ATOM);
  }

  /** The attribute, stripped, with any prefix or none; null when absent or blank. */
  @Nullable String attribute(String wanted) {
    String value = attributes.get(wanted);
    if (value == null) {
      for (Map.Entry<String, String> attribute : attributes.entrySet()) {
        if (attribute.getKey().endsWith(":" + wanted)) {
          value = attribute.getValue();
        }
      }
    }
    return present(value);
  }

  /** The children of that name. */
  List<Node> all(Space wanted, String wantedName) {
    List<Node> found = new ArrayList<>();
    for (Node child : children) {
      if (child.is(wanted, wantedName)) {
        found.add(child);
      }
    }
    return found;
  }

  /** The first child of that name with text in it. */
  @Nullable Node first(Space wanted, String wantedName) {
    for (Node child : children) {
      if (child.is(wanted, wantedName) && !child.text().isBlank()) {
        return child;
      }
    }
    return null;
  }

  /** The first child of that name in the feed's own vocabulary, with text in it. */
  @Nullable Node own(String wantedName) {
    Node core = first(Space.CORE, wantedName);
    return core == null ? first(Space.ATOM, wantedName) : core;
  }

  /** The text of the first child of that name, stripped; null when there is none. */
  @Nullable String textOf(Space wanted, String wantedName) {
    Node child = first(wanted, wantedName);
    return child == null ? null : present(child.text());
  }

  /** The text of the first child of that name in the feed's own vocabulary. */
  @Nullable String ownText(String wantedName) {
    Node child = own(wantedName);
    return child == null ? null : present(child.text());
  }

  private static @Nullable String present(@Nullable String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
