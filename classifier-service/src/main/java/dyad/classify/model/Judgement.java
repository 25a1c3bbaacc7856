package dyad.classify.model;

import dyad.event.EventType;
import dyad.event.Pillar;
import java.util.List;
import java.util.Map;

/**
 * What the heads make of a text. All but the first are taken as if it were bilateral.
 *
 * @param bilateral how probable it is that the text is bilateral
 * @param pillars how probable each pillar leads: geopolitical and functional sum to one
 * @param mixed how probable both are substantial
 * @param themes how probable each theme is, in the framework's order
 * @param events how probable each event type is; they sum to one
 */
public record Judgement(
    double bilateral,
    Map<Pillar, Double> pillars,
    double mixed,
    Map<String, Double> themes,
    Map<EventType, Double> events) {

  /** The pillar that leads. */
  public Pillar primary() {
    return pillars.getOrDefault(Pillar.FUNCTIONAL, 0.0) > 0.5
        ? Pillar.FUNCTIONAL
        : Pillar.GEOPOLITICAL;
  }

  /** The most probable event type. */
  public EventType event() {
    return events.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }

  /** The themes of that probability at least, most probable first. */
  public List<String> themesFrom(double least) {
    return themes.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
