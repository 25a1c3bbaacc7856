package dyad.classify.lexicon;

import dyad.classify.decide.ArticleText;
import dyad.classify.framework.ThemeNote;
import dyad.event.Classification;
import dyad.event.Evidence;
import dyad.event.Pillar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns hits into evidence. What speaks for a side speaks for bilateral, and what speaks for a
 * theme speaks for its pillar too.
 */
final class Passages {
  /** Most passages for one label in the short form; eight labels make 48. */
  private static final int MOST_PER_LABEL = 6;

  private final Map<String, List<String>> labelsByCueLabel;

  Passages(Collection<String> sides, List<ThemeNote> themes) {
    Map<String, List<String>> labels =
        themes.stream()
            .collect(
                Collectors.toMap(
                    theme -> Label.theme(theme.label()),
                    theme -> List.of(Label.theme(theme.label()), Label.pillar(theme.pillar()))));
    sides.forEach(side -> labels.put(Label.side(side), List.of(Label.BILATERAL)));
    labelsByCueLabel = labels;
  }

  /** All of it, strongest first. */
  List<Evidence> all(ArticleText article, List<Hit> hits) {
    return hits.stream()
        .flatMap(hit -> evidence(article, hit))
        .sorted(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.weight())))
        .toList();
  }

  /** The strongest of what speaks for the labels given. */
  static List<Evidence> carrying(Classification labels, List<Evidence> all) {
    List<Evidence> chosen = new ArrayList<>();
    for (String label : given(labels)) {
      all.stream()
          .filter(evidence -> evidence.label().equals(label) && evidence.weight() > 0)
          .limit(MOST_PER_LABEL)
          .forEach(chosen::add);
    }
    chosen.sort(Comparator.comparingDouble((Evidence e) -> -e.weight()));
    return chosen;
  }

  private static List<String> given(Classification labels) {
    List<String> given = new ArrayList<>();
    if (labels.bilateral()) {
      given.add(Label.BILATERAL);
      given.addAll(pillars(labels));
      labels.themes().forEach(theme -> given.add(Label.theme(theme)));
      given.add(Label.event(labels.event()));
    }
    return given;
  }

  private static List<String> pillars(Classification labels) {
    return labels.pillar() == Pillar.MIXED
        ? List.of(Label.pillar(Pillar.GEOPOLITICAL), Label.pillar(Pillar.FUNCTIONAL))
        : List.of(Label.pillar(labels.pillar()));
  }

  private Stream<Evidence> evidence(ArticleText article, Hit hit) {
    String quote = article.of(hit.field()).substring(hit.start(), hit.end());
    return labelsByCueLabel.getOrDefault(hit.label(), List.of(hit.label())).stream()
        .map(label -> evidence(label, hit, quote));
  }

  private static Evidence evidence(String label, Hit hit, String quote) {
    return new Evidence(
        label, hit.field(), hit.start(), hit.end(), quote, hit.cue().phrase(), hit.weight());
  }
}
