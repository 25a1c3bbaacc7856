package dyad.classify.model;

import dyad.event.Classification;
import dyad.event.EventType;
import dyad.event.Pillar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which head speaks for a label.
 *
 * @param head the head's own label
 * @param sign -1 when the label is the opposite of what the head asks
 */
record Asked(String head, double sign) {
  private static final String GEOPOLITICAL = "pillar:geopolitical";

  static Asked of(String label) {
    return label.equals(GEOPOLITICAL)
        ? new Asked(TrainedModel.FUNCTIONAL, -1)
        : new Asked(label, 1);
  }

  /** The labels that a text was given. */
  static List<String> given(Classification labels) {
    List<String> given = new ArrayList<>();
    if (labels.bilateral()) {
      given.add(TrainedModel.BILATERAL);
      if (labels.pillar() == Pillar.MIXED) {
        given.add(GEOPOLITICAL);
        given.add(TrainedModel.FUNCTIONAL);
      } else if (labels.pillar() != Pillar.NONE) {
        given.add("pillar:" + labels.pillar().label());
      }
      labels.themes().forEach(theme -> given.add("theme:" + theme));
      given.add("event:" + labels.event().label());
    }
    return given;
  }

  /** All labels that can be given. */
  static List<String> all(Judgement judgement) {
    return List.copyOf(scores(judgement, 0).keySet());
  }

  /** The probabilities from the given one on, by label; that of being bilateral in any case. */
  static Map<String, Double> scores(Judgement judgement, double least) {
    Map<String, Double> scores = new LinkedHashMap<>();
    judgement.pillars().forEach((pillar, p) -> put("pillar:" + pillar.label(), p, least, scores));
    put(TrainedModel.MIXED, judgement.mixed(), least, scores);
    judgement.themes().forEach((theme, p) -> put("theme:" + theme, p, least, scores));
    for (Map.Entry<EventType, Double> event : judgement.events().entrySet()) {
      put("event:" + event.getKey().label(), event.getValue(), least, scores);
    }
    scores.put(TrainedModel.BILATERAL, ModelClassifier.rounded(judgement.bilateral()));
    return scores;
  }

  private static void put(
      String label, double probability, double least, Map<String, Double> scores) {
    if (probability >= least) {
      scores.put(label, ModelClassifier.rounded(probability));
    }
  }
}
