package dyad.search.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Cuts texts into stemmed words without stop words. */
public final class StoryWords {
  /** Said of nearly every article of the archive, so that they bring no two together. */
  private static final Set<String> EVERYWHERE =
      Set.of(
          "pakistan",
          "pakistani",
          "american",
          "america",
          "unit",
          "state",
          "us",
          "u.",
          "washington",
          "islamabad",
          "new",
          "said",
          "sai",
          "say",
          "after",
          "over",
          "also");

  private static final Analyzer ENGLISH = new EnglishAnalyzer();

  private StoryWords() {}

  /** The words of a text in their order; those that say something only. */
  public static List<String> of(String text) {
    return all(text).stream().filter(word -> !EVERYWHERE.contains(word)).toList();
  }

  /** The words of a text in their order. */
  static List<String> all(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream tokens = ENGLISH.tokenStream("", text)) {
      CharTermAttribute word = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        words.add(word.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be read", e);
    }
    return words;
  }
}
