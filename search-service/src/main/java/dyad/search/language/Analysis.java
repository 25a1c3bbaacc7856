package dyad.search.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How the index cuts text into words: {@code english} stems them and leaves out stop words; the
 * {@code exact} subfields keep all as written, in lower case.
 */
public final class Analysis {
  /** The suffix of a text field's subfield of words as written. */
  public static final String EXACT = ".exact";

  private static final Analyzer ENGLISH = new EnglishAnalyzer();
  private static final Analyzer STANDARD = new StandardAnalyzer();

  private Analysis() {}

  /** The analyzer of every field of the index, by its name; what is no text is one token. */
  public static Analyzer ofFields() {
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(),
        Map.of(
            "title",
            ENGLISH,
            "summary",
            ENGLISH,
            "text",
            ENGLISH,
            "title" + EXACT,
            STANDARD,
            "summary" + EXACT,
            STANDARD,
            "text" + EXACT,
            STANDARD));
  }

  /**
   * A word.
   *
   * @param text its form in the index
   * @param position how many words stand before it, those left out included
   */
  record Word(String text, int position) {}

  static List<Word> stems(String text) {
    return words(ENGLISH, text);
  }

  static List<Word> asWritten(String text) {
    return words(STANDARD, text);
  }

  private static List<Word> words(Analyzer analyzer, String text) {
    List<Word> words = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      PositionIncrementAttribute step = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      int position = -1;
      while (tokens.incrementToken()) {
        position += step.getPositionIncrement();
        words.add(new Word(word.toString(), position));
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words;
  }
}
