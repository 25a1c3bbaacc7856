package dyad.web.methodology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.core.io.ClassPathResource;

/** A page of the project's own documentation, which the build puts beside the classes. */
final class Document {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .escapeHtml(true)
          .sanitizeUrls(true)
          .attributeProviderFactory(context -> Document::scrollByKeys)
          .build();

  private final String markdown;

  private Document(String markdown) {
    this.markdown = markdown;
  }

  /** The page of that name, like {@code methodology.md}. */
  static Document of(String name) {
    try (InputStream in = new ClassPathResource("docs/" + name).getInputStream()) {
      return new Document(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("docs/" + name + " is not among the classes", e);
    }
  }

  /** What is wider than a phone scrolls sideways, by keys too. */
  private static void scrollByKeys(Node node, String tag, Map<String, String> attributes) {
    if (tag.equals("pre") || tag.equals("table")) {
      attributes.put("tabindex", "0");
    }
  }

  static Document ofText(String markdown) {
    return new Document(markdown);
  }

  /** All of it but its title, as HTML with an anchor at each heading. */
  String html() {
    Node page = parsed();
    Node first = page.getFirstChild();
    if (first instanceof Heading heading && heading.getLevel() == 1) {
      first.unlink();
    }
    return RENDERER.render(page);
  }

  /** The section of that heading, likewise; empty when there is none. */
  String section(String title) {
    Node page = parsed();
    boolean within = false;
    for (Node node = page.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof Heading heading && heading.getLevel() <= 3) {
        within = text(heading).equals(title);
      }
      if (!within) {
        node.unlink();
      }
      node = next;
    }
    return RENDERER.render(page);
  }

  /** One level deeper than they are written: the page that they stand in has a title of its own. */
  private Node parsed() {
    Node page = PARSER.parse(markdown);
    page.accept(new Settling());
    return page;
  }

  private static String text(Heading heading) {
    return heading.getFirstChild() instanceof Text text ? text.getLiteral() : "";
  }

  /** Lowers headings, and leaves no link to a file that a reader of the page does not have. */
  private static final class Settling extends AbstractVisitor {
    @Override
    public void visit(Heading heading) {
      if (heading.getLevel() > 1) {
        heading.setLevel(heading.getLevel() + 1);
      }
      visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
      String to = link.getDestination();
      if (to.startsWith("#") || to.startsWith("https://")) {
        return;
      }
      if (to.contains("#") && to.startsWith("labelling.md")) {
        link.setDestination(to.substring(to.indexOf('#')));
        return;
      }
      while (link.getFirstChild() != null) {
        link.insertBefore(link.getFirstChild());
      }
      link.unlink();
    }
  }
}
