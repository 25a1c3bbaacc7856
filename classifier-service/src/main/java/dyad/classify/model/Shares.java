package dyad.classify.model;

import dyad.classify.decide.ArticleText;
import dyad.event.Evidence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What each passage added to a head's sum: exact for words and cues, since a linear head's sum is
 * made of them. Where the passages are is worked out once for all heads.
 */
final class Shares {
  /** What evidence names when it is words and no cue that was weighed. */
  private static final String WORDS = "words";

  private static final Comparator<Passage> IN_ORDER =
      Comparator.comparingInt(Passage::start)
          .thenComparingInt(Passage::end)
          .thenComparing(Passage::field);

  private final List<Passage> passages;
  private final Map<Passage, String> cues = new HashMap<>();
  private final List<Part> parts = new ArrayList<>();

  /** A stretch of one of the article's texts. */
  private record Passage(Evidence.Field field, int start, int end) {
    static Passage of(Feature feature) {
      return new Passage(feature.field(), feature.start(), feature.end());
    }

    boolean overlaps(Passage other) {
      return field == other.field && start < other.end && other.start < end;
    }
  }

  /**
   * A feature that heads weigh.
   *
   * @param passage the place of its passage in their list
   * @param place in the vocabulary
   * @param scale the share of its value that the vector counts: mentions above a limit do not
   */
  private record Part(int passage, int place, float value, double scale) {}

  Shares(Vocabulary vocabulary, List<Feature> features, TextVector vector) {
    int[] places = features.stream().mapToInt(f -> vocabulary.place(f.name())).toArray();
    double[] scales = scales(features, places, vector);
    Map<Passage, Integer> found = new HashMap<>();
    for (int i = 0; i < places.length; i++) {
      Feature feature = features.get(i);
      if (places[i] >= 0 && feature.hasPassage()) {
        Passage passage = Passage.of(feature);
        int at = found.computeIfAbsent(passage, key -> found.size());
        parts.add(new Part(at, places[i], feature.value(), scales[i]));
        if (!feature.cue().isEmpty()) {
          cues.putIfAbsent(passage, feature.cue());
        }
      }
    }
    passages = inPlace(found);
  }

  private static List<Passage> inPlace(Map<Passage, Integer> found) {
    Passage[] passages = new Passage[found.size()];
    found.forEach((passage, place) -> passages[place] = passage);
    return List.of(passages);
  }

  private static double[] scales(List<Feature> features, int[] places, TextVector vector) {
    double[] sums = new double[vector.places().length];
    int[] entries = Arrays.stream(places).map(vector::entry).toArray();
    for (int i = 0; i < entries.length; i++) {
      if (entries[i] >= 0) {
        sums[entries[i]] += features.get(i).value();
      }
    }
    return Arrays.stream(entries)
        .mapToDouble(e -> e < 0 || sums[e] == 0 ? 0 : vector.values()[e] / sums[e])
        .toArray();
  }

  /** The strongest passages that do not overlap, what speaks against the label being below zero. */
  List<Evidence> of(String label, Head head, double sign, ArticleText article, int most) {
    double[] weights = new double[passages.size()];
    for (Part part : parts) {
      weights[part.passage] += sign * head.sparse()[part.place] * part.value * part.scale;
    }
    List<Evidence> evidence = new ArrayList<>();
    for (int at : strongest(weights, most)) {
      evidence.add(evidence(label, passages.get(at), weights[at], article));
    }
    return evidence;
  }

  private List<Integer> strongest(double[] weights, int most) {
    List<Integer> chosen = new ArrayList<>();
    Integer next = next(weights, chosen);
    while (next != null && chosen.size() < most) {
      chosen.add(next);
      next = next(weights, chosen);
    }
    return chosen;
  }

  /** The strongest that overlaps none of those chosen; of equals the first in the text. */
  private @Nullable Integer next(double[] weights, List<Integer> chosen) {
    Integer best = null;
    for (int at = 0; at < weights.length; at++) {
      if (best == null || isBefore(at, best, weights)) {
        Passage passage = passages.get(at);
        if (chosen.stream().noneMatch(c -> passages.get(c).overlaps(passage))) {
          best = at;
        }
      }
    }
    return best;
  }

  private boolean isBefore(int one, int other, double[] weights) {
    int byWeight = Double.compare(Math.abs(weights[other]), Math.abs(weights[one]));
    return byWeight == 0
        ? IN_ORDER.compare(passages.get(one), passages.get(other)) < 0
        : byWeight < 0;
  }

  private Evidence evidence(String label, Passage at, double weight, ArticleText article) {
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
