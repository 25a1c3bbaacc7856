package dyad.classify.lexicon;

import dyad.classify.framework.Framework;
import dyad.classify.framework.ThemeNote;
import dyad.event.Pillar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an article's sums as one score from 0 to 1 for every label of the framework. */
final class Scores {
  private static final double THOUSANDTHS = 1000;

  private final List<ThemeNote> themes;
  private final List<String> events;

  Scores(Framework framework) {
    themes = framework.themes();
    events = framework.events().stream().map(event -> Label.event(event.label())).toList();
  }

  Map<String, Double> of(double bilateral, Tally tally) {
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put(Label.BILATERAL, rounded(bilateral));
    for (Pillar pillar : List.of(Pillar.GEOPOLITICAL, Pillar.FUNCTIONAL)) {
      scores.put(Label.pillar(pillar), rounded(Tally.saturated(sum(pillar, tally))));
    }
    themes.forEach(
        theme ->
            scores.put(
                Label.theme(theme.label()), rounded(tally.score(Label.theme(theme.label())))));
    events.forEach(label -> scores.put(label, rounded(tally.score(label))));
    return scores;
  }

  private double sum(Pillar pillar, Tally tally) {
    return themes.stream()
        .filter(theme -> theme.pillar() == pillar)
        .mapToDouble(theme -> Math.max(0, tally.sum(Label.theme(theme.label()))))
        .sum();
  }

  /** To three places. */
  static double rounded(double score) {
    return Math.round(score * THOUSANDTHS) / THOUSANDTHS;
  }
}
