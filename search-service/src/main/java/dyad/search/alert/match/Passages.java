package dyad.search.alert.match;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Cuts the passages out of a text in which words were found, as HTML: all is escaped, and {@code
 * <mark>} around the words is the only tag.
 */
final class Passages {
  /** Most passages of a text. */
  static final int MOST = 3;

  /** Characters shown before and behind a word. */
  private static final int AROUND = 80;

  /** A text as long as this is shown whole. */
  private static final int WHOLE = 300;

  /**
   * Found words.
   *
   * @param start offset of the first character
   * @param end offset after the last
   */
  record Span(int start, int end) implements Comparable<Span> {
    @Override
    public int compareTo(Span other) {
      return start == other.start
          ? Integer.compare(end, other.end)
          : Integer.compare(start, other.start);
    }
  }

  private Passages() {}

  /** The first passages of the text with found words, none of which overlap. */
  static List<String> of(String text, Collection<Span> found) {
    SortedSet<Span> spans = new TreeSet<>(found);
    if (text.length() <= WHOLE) {
      return List.of(marked(text, 0, text.length(), spans));
    }
    List<String> passages = new ArrayList<>();
    int shown = 0;
    for (Span span : spans) {
      if (span.start() >= shown && passages.size() < MOST) {
        int from = Math.max(shown, wordStart(text, span.start() - AROUND));
        int to = wordEnd(text, Math.max(span.start() + AROUND, span.end()));
        passages.add(marked(text, from, to, spans));
        shown = to;
      }
    }
    return passages;
  }

  private static String marked(String text, int from, int to, SortedSet<Span> spans) {
    StringBuilder html = new StringBuilder();
    int at = from;
    for (Span span : spans) {
      if (span.start() >= at && span.end() <= to) {
        escape(text, at, span.start(), html);
        html.append("<mark>");
        escape(text, span.start(), span.end(), html);
        html.append("</mark>");
        at = span.end();
      }
    }
    escape(text, at, to, html);
    return html.toString().strip();
  }

  private static void escape(String text, int from, int to, StringBuilder html) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  private static int wordStart(String text, int index) {
    int at = Math.max(0, index);
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && index - at < AROUND) {
      at--;
    }
    return startsWithinPair(text, at) ? at - 1 : at;
  }

  private static int wordEnd(String text, int index) {
    int at = Math.min(text.length(), index);
    while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && at - index < AROUND) {
      at++;
    }
    return startsWithinPair(text, at) ? at + 1 : at;
  }

  private static boolean startsWithinPair(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }
}
