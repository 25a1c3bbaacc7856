package dyad.classify.model;

import dyad.event.EventType;
import dyad.event.Pillar;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The vocabulary and the heads.
 *
 * @param vocabulary the features that the heads know
 * @param heads for each question one
 * @param thresholds from which probability on a label is given
 */
public record TrainedModel(Vocabulary vocabulary, List<Head> heads, Thresholds thresholds) {
  /** The questions that are neither a theme nor an event. */
  public static final String BILATERAL = "bilateral";

  /** Whether the functional pillar leads. */
  public static final String FUNCTIONAL = "pillar:functional";

  /** Whether both pillars are substantial. */
  public static final String MIXED = "pillar:mixed";

  public TrainedModel {
    heads = List.copyOf(heads);
  }

  Head head(String label) {
    return heads.stream().filter(h -> h.label().equals(label)).findFirst().orElseThrow();
  }

  /** What the heads make of a text. */
  public Judgement judge(TextVector text) {
    Map<String, Double> themes = new LinkedHashMap<>();
    Map<EventType, Double> events = new EnumMap<>(EventType.class);
    for (Head head : heads) {
      if (head.label().startsWith("theme:")) {
        themes.put(head.label().substring("theme:".length()), head.probability(text));
      } else if (head.label().startsWith("event:")) {
        EventType type = EventType.of(head.label().substring("event:".length()));
        events.put(type, head.probability(text));
      }
    }
    double sum = events.values().stream().mapToDouble(Double::doubleValue).sum();
    events.replaceAll((type, p) -> p / sum);
    double functional = head(FUNCTIONAL).probability(text);
    Map<Pillar, Double> pillars = new EnumMap<>(Pillar.class);
    pillars.put(Pillar.GEOPOLITICAL, 1 - functional);
    pillars.put(Pillar.FUNCTIONAL, functional);
    return new Judgement(
        head(BILATERAL).probability(text), pillars, head(MIXED).probability(text), themes, events);
  }
}
