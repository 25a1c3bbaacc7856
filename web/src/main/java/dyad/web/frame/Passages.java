package dyad.web.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Cuts highlighted texts into marked and plain passages. */
public final class Passages {
  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";

  private Passages() {}

  /**
   * The passages of a highlighted text: escaped HTML in which only {@code <mark>} is markup. Any
   * other tag would be shown as text.
   */
  public static List<Passage> ofHighlight(String html) {
    List<Passage> passages = new ArrayList<>();
    int at = 0;
    while (at < html.length()) {
      int open = indexOf(html, OPEN, at);
      int close = indexOf(html, CLOSE, open);
      add(passages, html.substring(at, open), false);
      if (open < html.length()) {
        add(passages, html.substring(open + OPEN.length(), close), true);
      }
      at = Math.min(close + CLOSE.length(), html.length());
    }
    return passages;
  }

  private static int indexOf(String html, String tag, int from) {
    int index = html.indexOf(tag, from);
    return index < 0 ? html.length() : index;
  }

  private static void add(List<Passage> passages, String html, boolean marked) {
    if (!html.isEmpty()) {
      passages.add(new Passage(HtmlUtils.htmlUnescape(html), marked, ""));
    }
  }

  /** The text that the passages were cut from. */
  public static String text(List<Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining());
  }
}
