package dyad.search.alert.match;

import dyad.event.AlertLike;
import dyad.event.ArticleClassified;
import dyad.event.Embedding;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** How close an article is in meaning to what a subscription asks for. */
final class Closeness {
  private Closeness() {}

  /**
   * The cosine of the two vectors; empty when it is less than asked for, or when there are no two
   * vectors of one model to compare.
   */
  static OptionalDouble of(AlertLike like, ArticleClassified article) {
    Embedding wanted = like.meaning();
    Embedding meant = article.embedding();
    if (wanted == null || meant == null || !wanted.model().equals(meant.model())) {
      return OptionalDouble.empty();
    }
    double cosine = cosine(wanted.values(), meant.values());
    return cosine >= like.closeness() ? OptionalDouble.of(cosine) : OptionalDouble.empty();
  }

  /** As a reason is written. */
  static String clause(double cosine) {
    return String.format(Locale.ROOT, "closeness:%.2f", cosine);
  }

  private static double cosine(List<Float> one, List<Float> other) {
    if (one.size() != other.size()) {
      return 0;
    }
    double dot = 0;
    double ones = 0;
    double others = 0;
    for (int i = 0; i < one.size(); i++) {
      double left = one.get(i);
      double right = other.get(i);
      dot += left * right;
      ones += left * left;
      others += right * right;
    }
    return ones == 0 || others == 0 ? 0 : dot / Math.sqrt(ones * others);
  }
}
