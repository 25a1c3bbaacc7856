package dyad.ingest.parse;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML that is not well-formed: what can never be in XML is taken out, what only looks like
 * markup is taken for text, and jsoup makes the best of the rest.
 */
final class LooseXml {
  /** A document this damaged is mended no further: a tree takes many times its size in memory. */
  static final int MOST = 4_000_000;

  private static final Pattern END =
      Pattern.compile(
          "</(?:[\\w.-]+:)?(?:rss|rdf|feed|channel|entry)\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENTRY =
      Pattern.compile("<(/?)(?:[\\w.-]+:)?(?:item|entry)(?=[\\s>])", Pattern.CASE_INSENSITIVE);

  private LooseXml() {}

  /** Whether the document breaks off. */
  static boolean isTruncated(String document) {
    return !END.matcher(document.substring(Math.max(0, document.length() - 2_000))).find();
  }

  /** The root of the document, null when it holds no element. */
  static @Nullable Node parse(String document, URI url) {
    String whole = document.length() > MOST ? document.substring(0, MOST) : document;
    String complete = isTruncated(whole) ? withoutBrokenEntry(whole) : whole;
    Parser parser = Parser.xmlParser().settings(ParseSettings.htmlDefault);
    Document tree = parser.parseInput(XmlCharacters.clean(complete), "");
    NodeBuilder builder = new NodeBuilder(url, true);
    tree.traverse(new Events(builder));
    return builder.finish();
  }

  /** An entry that broke off half-way comes whole with the next poll. */
  private static String withoutBrokenEntry(String document) {
    Matcher matcher = ENTRY.matcher(document);
    int broken = -1;
    int entries = 0;
    while (matcher.find()) {
      boolean ends = !matcher.group(1).isEmpty();
      entries += ends ? 1 : 0;
      broken = ends ? -1 : matcher.start();
    }
    return broken < 0 || entries == 0 ? document : document.substring(0, broken);
  }

  /** Passes on what jsoup made of it. */
  private record Events(NodeBuilder builder) implements NodeVisitor {
    @Override
    public void head(org.jsoup.nodes.Node node, int depth) {
      if (node instanceof TextNode text) {
        char[] characters = text.getWholeText().toCharArray();
        builder.text(characters, 0, characters.length);
      } else if (node instanceof Element element && !(node instanceof Document)) {
        Map<String, String> attributes = NodeBuilder.attributes(element.attributesSize());
        for (Attribute attribute : element.attributes()) {
          attributes.put(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
        }
        builder.start(element.tagName(), attributes);
      }
    }

    @Override
    public void tail(org.jsoup.nodes.Node node, int depth) {
      if (node instanceof Element element && !(node instanceof Document)) {
        builder.end(element.tagName());
      }
    }
  }
}
