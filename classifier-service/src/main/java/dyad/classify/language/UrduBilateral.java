package dyad.classify.language;

import dyad.classify.language.UrduSides.Naming;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whether an Urdu text is about dealings of the two sides. */
final class UrduBilateral {
  private final UrduSides sides;
  private final String home;

  /**
   * By the names of the sides.
   *
   * @param home code of the side whose press writes Urdu and leaves its own country unsaid
   */
  UrduBilateral(UrduSides sides, String home) {
    this.sides = sides;
    this.home = home;
  }

  /** From 0 to 1: bilateral from 0.5 on. */
  double score(String title, String summary, UrduHits hits) {
    double named = named(sides.in(title, summary), hits);
    double told = hits.has("bilateral:for") ? 2.5 : 0;
    double against = Math.min(2, hits.sum("bilateral:against")) * 1.5;
    return 1 / (1 + Math.exp(against - named - told));
  }

  private double named(Map<String, Naming> namings, UrduHits hits) {
    Collection<Naming> all = namings.values();
    if (!all.contains(Naming.OUTRIGHT)) {
      return -2;
    }
    if (all.stream().allMatch(Naming.OUTRIGHT::equals)) {
      return 1.5;
    }
    if (!all.contains(Naming.NOT)) {
      return 0.7;
    }
    boolean isHomeUnsaid = namings.get(home) == Naming.NOT;
    boolean isMeant = !hits.has("bilateral:elsewhere") && hits.hasAny(List.of("theme:", "event:"));
    return isHomeUnsaid && isMeant ? 0.3 : -2;
  }
}
