package dyad.classify.model;

import dyad.classify.decide.ArticleText;
import dyad.classify.text.Token;
import dyad.classify.text.Tokenizer;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A few words that belong together: text is cut before function words, and after four words at the
 * latest.
 *
 * @param field where it stands
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Phrase(Evidence.Field field, int start, int end) {
  private static final int LONGEST = 4;
  private static final Set<String> CUT_BEFORE =
      Set.of(
          "a", "after", "against", "and", "as", "at", "before", "but", "by", "for", "from", "in",
          "into", "of", "on", "or", "over", "that", "the", "to", "under", "which", "while", "who",
          "with", "without");

  static List<Phrase> of(Evidence.Field field, String text) {
    List<Phrase> phrases = new ArrayList<>();
    List<Token> tokens = Tokenizer.tokens(text);
    int first = 0;
    for (int i = 1; i <= tokens.size(); i++) {
      if (i == tokens.size() || i - first >= LONGEST || isCut(tokens.get(i))) {
        phrases.add(new Phrase(field, tokens.get(first).start(), tokens.get(i - 1).end()));
        first = i;
      }
    }
    return phrases;
  }

  private static boolean isCut(Token token) {
    return token.opens() || CUT_BEFORE.contains(token.lower());
  }

  ArticleText without(ArticleText article) {
    String text = article.of(field);
    return article.with(field, text.substring(0, start) + text.substring(end));
  }

  Evidence evidence(String label, ArticleText article, String cue, double weight) {
    int last = Math.min(end, start + Evidence.MAX_QUOTE);
    return new Evidence(
        label,
        field,
        start,
        last,
        article.of(field).substring(start, last),
        cue,
        Math.round(weight * 1000) / 1000.0);
  }
}
