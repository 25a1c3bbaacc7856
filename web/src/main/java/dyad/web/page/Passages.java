package dyad.web.page;

import dyad.web.search.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Cuts texts into marked and plain passages. */
final class Passages {
  private static final String OPEN = "<mark>";
  private static final String CLOSE = "</mark>";

  private Passages() {}

  /**
   * The passages of a highlighted text: escaped HTML in which only {@code <mark>} is markup. Any
   * other tag would be shown as text.
   */
  static List<Passage> ofHighlight(String html) {
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

  /**
   * The passages of a text with its evidence marked. Where pieces of evidence overlap, each stretch
   * names all the labels it speaks for; a piece that does not lie in the text is passed over.
   */
  static List<Passage> ofEvidence(String text, List<Evidence> evidence) {
    List<Evidence> within = evidence.stream().filter(piece -> liesIn(text, piece)).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    within.forEach(piece -> cuts.addAll(List.of(piece.start(), piece.end())));
    List<Passage> passages = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      passages.add(stretch(text, from, to, within));
      from = to;
    }
    return passages;
  }

  private static boolean liesIn(String text, Evidence piece) {
    return piece.start() >= 0 && piece.start() < piece.end() && piece.end() <= text.length();
  }

  private static Passage stretch(String text, int from, int to, List<Evidence> evidence) {
    String labels =
        evidence.stream()
            .filter(piece -> piece.start() <= from && piece.end() >= to)
            .map(Evidence::label)
            .distinct()
            .collect(Collectors.joining(", "));
    return new Passage(text.substring(from, to), !labels.isEmpty(), labels);
  }

  /** The text that the passages were cut from. */
  static String text(List<Passage> passages) {
    return passages.stream().map(Passage::text).collect(Collectors.joining());
  }
}
