package dyad.ingest.page;

import dyad.ingest.parse.Markup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Finds the text of an article among all else that is on its page. */
final class PageText {
  private PageText() {}

  /**
   * The text; empty when the page has none that could be an article's.
   *
   * @param contentType as the server states it, null when it does not
   */
  static Optional<String> of(URI url, byte[] page, @Nullable String contentType) {
    try {
      String charset = StatedCharset.of(contentType);
      Document document = Jsoup.parse(new ByteArrayInputStream(page), charset, url.toString());
      String html = new Readability4J(url.toString(), document).parse().getContent();
      String text = html == null ? "" : new Markup(html, true).plainText();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
