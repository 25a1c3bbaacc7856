package dyad.classify.lexicon;

import dyad.classify.decide.ArticleText;
import dyad.classify.framework.BilateralNote;
import dyad.classify.framework.SideNote;
import java.util.List;

/**
 * Decides whether an article is about dealings between the two sides: both must be named, the more
 * prominently the better, and phrases that tell of dealings (or of none) tip the balance.
 */
final class BilateralDecision {
  /** A side named in headline and summary alike is as present as it can be. */
  private static final double MOST_PRESENT = 3;

  /** A side that the gate found where this model finds no name of it. */
  private static final double PRESENT_SOMEWHERE = 0.3;

  private static final double THRESHOLD = 1.5;
  private static final double STEEPNESS = 1.5;

  private final List<String> sides;

  BilateralDecision(BilateralNote note) {
    sides = note.sides().stream().map(SideNote::code).toList();
  }

  /** From 0 to 1; at least one half means that it is bilateral. */
  double score(ArticleText article, Tally tally) {
    double presence =
        sides.stream().mapToDouble(side -> presence(side, article, tally)).min().orElse(0);
    if (presence == 0) {
      return 0;
    }
    double sum = presence + tally.sum(Label.BILATERAL);
    return 1 / (1 + Math.exp(-STEEPNESS * (sum - THRESHOLD)));
  }

  private static double presence(String side, ArticleText article, Tally tally) {
    boolean found = !article.mentions().getOrDefault(side, List.of()).isEmpty();
    double named = Math.min(MOST_PRESENT, tally.sum(Label.side(side)));
    return Math.max(named, found ? PRESENT_SOMEWHERE : 0);
  }
}
