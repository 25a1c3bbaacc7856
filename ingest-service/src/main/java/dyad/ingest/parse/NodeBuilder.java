package dyad.ingest.parse;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tree of a feed out of tags and text, with bounded depth and texts.
 *
 * <p>Elements that hold entries or persons become nodes; so do the elements inside of them. What is
 * inside of those is their text, written out again as markup: XHTML in Atom, HTML that an outlet
 * forgot to escape in RSS. An end tag closes the nearest open element of its name, or nothing.
 */
final class NodeBuilder {
  private static final Set<String> HOLDERS =
      Set.of(
          "rss",
          "rdf",
          "feed",
          "channel",
          "item",
          "entry",
          "author",
          "contributor",
          "creator",
          "owner",
          "image",
          "textinput",
          "source",
          "group",
          "skiphours",
          "skipdays");
  private static final Set<String> PERSONS = Set.of("author", "contributor", "creator", "owner");
  private static final Set<String> PERSON_PARTS =
      Set.of("name", "email", "uri", "url", "homepage", "item", "entry", "person", "agent");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  /** What in an RSS document can only be the next element, not markup in an unclosed one. */
  private static final Set<String> NEVER_MARKUP =
      Set.of(
          "item",
          "entry",
          "channel",
          "guid",
          "pubdate",
          "description",
          "lastbuilddate",
          "comments",
          "category",
          "managingeditor",
          "webmaster",
          "generator",
          "ttl",
          "enclosure",
          "updated",
          "published",
          "summary");

  private static final int MAX_DEPTH = 64;

  private final boolean loose;
  private final List<Open> open = new ArrayList<>();
  private final URI url;
  private @Nullable Node root;
  private String rootAddress = "";

  /** An element that has not ended. */
  private static final class Open {
    final String tag;
    final Node node;
    final Map<String, String> addresses;
    final StringBuilder text = new StringBuilder();
    final boolean holder;
    int inside;
    boolean markup;

    Open(String tag, Node node, Map<String, String> addresses, boolean holder) {
      this.tag = tag;
      this.node = node;
      this.addresses = addresses;
      this.holder = holder;
    }
  }

  /**
   * A builder of one tree.
   *
   * @param loose whether elements may be left open, so that the next one closes them
   */
  NodeBuilder(URI url, boolean loose) {
    this.url = url;
    this.loose = loose;
  }

  /** The root, with all that has not ended closed; null when there was no element. */
  @Nullable Node finish() {
    closeTo(0);
    return root;
  }

  void start(String tag, Map<String, String> attributes) {
    Open top = top();
    if (top != null && (!top.holder || isMarkupOfName(top, tag))) {
      if (!closesLeaf(top, tag)) {
        startMarkup(top, tag, attributes);
        return;
      }
      closeTo(open.size() - 1);
    }
    Map<String, String> addresses = addresses(top(), attributes);
    Space space = space(tag, addresses);
    String name = localName(tag);
    if (ENTRIES.contains(name) && (space == Space.CORE || space == Space.ATOM)) {
      closeEntry();
    }
    push(tag, space, name, attributes, addresses);
  }

  void text(char[] text, int start, int length) {
    Open top = top();
    if (top == null) {
      return;
    }
    int room = Math.min(length, Math.max(0, Markup.LONGEST - top.text.length()));
    if (top.markup) {
      escape(text, start, start + room, top.text);
    } else {
      top.text.append(text, start, room);
    }
  }

  void end(String tag) {
    Open top = top();
    if (top != null && top.inside > 0) {
      top.inside--;
      if (top.inside < MAX_DEPTH && top.text.length() < Markup.LONGEST) {
        top.text.append("</").append(localName(tag)).append('>');
      }
      return;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).tag.equals(tag)) {
        closeTo(i);
        return;
      }
    }
  }

  private void push(
      String tag,
      Space space,
      String name,
      Map<String, String> attributes,
      Map<String, String> addresses) {
    Open parent = top();
    URI base = parent == null ? url : parent.node.base();
    String language = parent == null ? null : parent.node.language();
    String stated = attributes.get("xml:base");
    Node node =
        new Node(
            space,
            name,
            attributes,
            stated == null ? base : Links.base(base, stated),
            attributes.getOrDefault("xml:lang", language));
    boolean holder = root == null || (HOLDERS.contains(name) && space != Space.OTHER);
    if (root == null) {
      root = node;
    } else if (parent != null) {
      parent.node.add(node);
    }
    open.add(new Open(tag, node, addresses, holder && open.size() < MAX_DEPTH));
  }

  /** Some write a link or bold letters around the name of a person. */
  private static boolean isMarkupOfName(Open holder, String tag) {
    return PERSONS.contains(holder.node.name())
        && (holder.inside > 0 || !PERSON_PARTS.contains(localName(tag)));
  }

  private boolean closesLeaf(Open leaf, String tag) {
    String name = localName(tag);
    if (!loose) {
      return false;
    }
    boolean unmarked = leaf.inside == 0 && !leaf.node.name().equals(name) && name.equals("link");
    return unmarked || (NEVER_MARKUP.contains(name) && tag.indexOf(':') < 0);
  }

  private static void startMarkup(Open leaf, String tag, Map<String, String> attributes) {
    if (!leaf.markup) {
      leaf.markup = true;
      char[] plain = leaf.text.toString().toCharArray();
      leaf.text.setLength(0);
      escape(plain, 0, plain.length, leaf.text);
    }
    leaf.inside++;
    if (leaf.inside > MAX_DEPTH || leaf.text.length() >= Markup.LONGEST) {
      return;
    }
    leaf.text.append('<').append(localName(tag));
    String alternative = attributes.get("alt");
    if (alternative != null) {
      leaf.text.append(" alt=\"").append(alternative.replace("\"", "&quot;")).append('"');
    }
    leaf.text.append('>');
  }

  /** An entry inside of an entry is the next one, of which the end tag of the first was lost. */
  private void closeEntry() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (ENTRIES.contains(open.get(i).node.name())) {
        closeTo(i);
      }
    }
  }

  private void closeTo(int size) {
    while (open.size() > size) {
      Open last = open.remove(open.size() - 1);
      last.node.setText(last.text.toString(), last.markup);
    }
  }

  private @Nullable Open top() {
    return open.isEmpty() ? null : open.get(open.size() - 1);
  }

  private static Map<String, String> addresses(
      @Nullable Open parent, Map<String, String> attributes) {
    Map<String, String> outer = parent == null ? Map.of() : parent.addresses;
    Map<String, String> declared = null;
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String key = attribute.getKey();
      if (key.startsWith("xmlns")) {
        declared = declared == null ? new HashMap<>(outer) : declared;
        declared.put(key.length() > 5 ? key.substring(6) : "", attribute.getValue());
      }
    }
    return declared == null ? outer : declared;
  }

  private Space space(String tag, Map<String, String> addresses) {
    int colon = tag.indexOf(':');
    String prefix = colon < 0 ? "" : tag.substring(0, colon).toLowerCase(Locale.ROOT);
    String address = addresses.get(prefix);
    if (root == null) {
      rootAddress = address == null ? "" : address;
    }
    if (address == null) {
      return prefix.isEmpty() ? Space.CORE : Space.ofPrefix(prefix);
    }
    Space known = Space.ofAddress(address);
    if (known != null) {
      return known;
    }
    return address.equals(rootAddress) ? Space.CORE : Space.ofPrefix(prefix);
  }

  private static String localName(String tag) {
    return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  private static void escape(char[] text, int start, int end, StringBuilder into) {
    for (int i = start; i < end; i++) {
      char c = text[i];
      switch (c) {
        case '<' -> into.append("&lt;");
        case '&' -> into.append("&amp;");
        default -> into.append(c);
      }
    }
  }

  /** A map for the attributes of one element, in lower case. */
  static Map<String, String> attributes(int count) {
    return count == 0 ? Map.of() : new LinkedHashMap<>(count * 2);
  }
}
