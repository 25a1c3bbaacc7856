package dyad.classify.model;

import dyad.classify.decide.ArticleText;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each passage added to a head's sum: exact for words and cues, since a linear head's sum is
 * made of them.
 */
final class Shares {
  /** What evidence names when it is words and no cue that was weighed. */
  private static final String WORDS = "words";

  private final Vocabulary vocabulary;
  private final List<Feature> features;
  private final Map<String, Double> scale = new HashMap<>();

  Shares(Vocabulary vocabulary, List<Feature> features, TextVector vector) {
    this.vocabulary = vocabulary;
    this.features = features;
    Map<String, Double> sums = new HashMap<>();
    features.forEach(f -> sums.merge(f.name(), (double) f.value(), Double::sum));
    sums.forEach(
        (name, sum) -> {
          double counted = vector.value(vocabulary.place(name));
          scale.put(name, sum == 0 ? 0 : counted / sum);
        });
  }

  /** A passage and what it comes to. */
  private record Passage(Evidence.Field field, int start, int end) {
    boolean overlaps(Passage other) {
      return field == other.field && start < other.end && other.start < end;
    }
  }

  /** The strongest passages that do not overlap, what speaks against the label being below zero. */
  List<Evidence> of(String label, Head head, double sign, ArticleText article, int most) {
    Map<Passage, Double> weights = new HashMap<>();
    Map<Passage, String> cues = new HashMap<>();
    for (Feature feature : features) {
      int place = vocabulary.place(feature.name());
      if (place >= 0 && feature.hasPassage()) {
        Passage at = new Passage(feature.field(), feature.start(), feature.end());
        double share = sign * head.sparse()[place] * feature.value() * scale(feature);
        weights.merge(at, share, Double::sum);
        if (!feature.cue().isEmpty()) {
          cues.putIfAbsent(at, feature.cue());
        }
      }
    }
    return strongest(weights, most).stream()
        .map(p -> evidence(label, p, weights.getOrDefault(p, 0.0), cues, article))
        .toList();
  }

  private double scale(Feature feature) {
    return scale.getOrDefault(feature.name(), 0.0);
  }

  private static List<Passage> strongest(Map<Passage, Double> weights, int most) {
    List<Passage> chosen = new ArrayList<>();
    weights.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<Passage, Double> e) -> -Math.abs(e.getValue()))
                .thenComparingInt(e -> e.getKey().start())
                .thenComparingInt(e -> e.getKey().end())
                .thenComparing(e -> e.getKey().field()))
        .map(Map.Entry::getKey)
        .filter(p -> chosen.size() < most && chosen.stream().noneMatch(p::overlaps))
        .forEach(chosen::add);
    return chosen;
  }

  private static Evidence evidence(
      String label, Passage at, double weight, Map<Passage, String> cues, ArticleText article) {
    int end = Math.min(at.end(), at.start() + Evidence.MAX_QUOTE);
    return new Evidence(
        label,
        at.field(),
        at.start(),
        end,
        article.of(at.field()).substring(at.start(), end),
        cues.getOrDefault(at, WORDS),
        Math.round(weight * 1000) / 1000.0);
  }
}
