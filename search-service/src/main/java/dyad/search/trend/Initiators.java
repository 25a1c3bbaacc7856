package dyad.search.trend;

import dyad.event.Dealing;
import dyad.event.Pillar;
import dyad.search.scan.Story;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who initiates, per pillar: one side, the other, or both together. */
final class Initiators implements Measure {
  private static final String UNKNOWN = "unknown";
  private static final List<Pillar> PILLARS = List.of(Pillar.FUNCTIONAL, Pillar.GEOPOLITICAL);

  /**
   * A point.
   *
   * @param pillars by pillar, how many stories each initiates; {@code unknown} where it is not told
   * @param stories of both pillars
   */
  record Point(Instant start, Map<String, Map<String, Integer>> pillars, int stories) {}

  /**
   * The whole period.
   *
   * @param pillars as in the points
   * @param shares by pillar, each initiator's share of the stories that tell one
   */
  record Summary(
      Map<String, Map<String, Integer>> pillars, Map<String, Map<String, Estimate>> shares) {}

  @Override
  public Finding<?> of(Material material) {
    List<Story> stories = material.labelled();
    Point all = point(material.timeline().from(), stories, material);
    return new Finding<>(
        stories.size(),
        material.timeline().points(stories, (start, part) -> point(start, part, material)),
        new Summary(all.pillars(), shares(all.pillars(), material)));
  }

  private static Point point(Instant start, List<Story> stories, Material material) {
    Map<String, Map<String, Integer>> pillars = new LinkedHashMap<>();
    for (Pillar pillar : PILLARS) {
      pillars.put(pillar.label(), counts(Material.of(stories, pillar), material));
    }
    return new Point(start, pillars, stories.size());
  }

  private static Map<String, Integer> counts(List<Story> stories, Material material) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    known(material).forEach(initiator -> counts.put(initiator, 0));
    counts.put(UNKNOWN, 0);
    for (Story story : stories) {
      String initiator = story.initiator().filter(counts::containsKey).orElse(UNKNOWN);
      counts.merge(initiator, 1, Integer::sum);
    }
    return counts;
  }

  private static Map<String, Map<String, Estimate>> shares(
      Map<String, Map<String, Integer>> pillars, Material material) {
    Map<String, Map<String, Estimate>> shares = new LinkedHashMap<>();
    pillars.forEach(
        (pillar, counts) -> {
          int told = known(material).stream().mapToInt(it -> counts.getOrDefault(it, 0)).sum();
          Map<String, Estimate> ofPillar = new LinkedHashMap<>();
          known(material)
              .forEach(it -> ofPillar.put(it, Estimate.share(counts.getOrDefault(it, 0), told)));
          shares.put(pillar, ofPillar);
        });
    return shares;
  }

  private static List<String> known(Material material) {
    return Stream.concat(material.profile().sides().stream(), Stream.of(Dealing.JOINT)).toList();
  }
}
