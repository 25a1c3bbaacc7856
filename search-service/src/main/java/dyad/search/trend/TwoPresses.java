package dyad.search.trend;

import dyad.event.Pillar;
import dyad.search.scan.Story;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The balance in the outlets of one side against that in the outlets of the other. A story that
 * both tell counts for both, each time by the articles and labels of that side's outlets alone.
 */
final class TwoPresses implements Measure {
  private static final int TOP = 10;

  /**
   * A side's press.
   *
   * @param functional stories
   * @param geopolitical stories
   * @param balance the functional share, as counted
   */
  record Press(int functional, int geopolitical, Estimate balance) {}

  /**
   * A point.
   *
   * @param presses by side
   * @param gap the first side's balance less the second's
   * @param stories told by either
   */
  record Point(Instant start, Map<String, Press> presses, Estimate gap, int stories) {}

  /** A story as a press tells it. */
  record Told(
      String story, Instant firstSeen, String title, Pillar pillar, int articles, int outlets) {}

  /**
   * The whole period as the points, and the stories that most outlets of each side tell.
   *
   * @param top by side
   */
  record Summary(Map<String, Press> presses, Estimate gap, Map<String, List<Told>> top) {}

  @Override
  public Finding<?> of(Material material) {
    List<String> sides = material.profile().sides();
    List<Story> stories =
        material.stories().stream()
            .filter(story -> sides.stream().anyMatch(side -> told(story, side).isPresent()))
            .toList();
    Point all = point(material.timeline().from(), stories, material);
    Map<String, List<Told>> top = new LinkedHashMap<>();
    sides.forEach(side -> top.put(side, top(in(stories, side))));
    return new Finding<>(
        stories.size(),
        material.timeline().points(stories, (start, part) -> point(start, part, material)),
        new Summary(all.presses(), all.gap(), top));
  }

  private static Point point(Instant start, List<Story> stories, Material material) {
    Map<String, Press> presses = new LinkedHashMap<>();
    for (String side : material.profile().sides()) {
      List<Story> told = in(stories, side);
      int functional = Material.of(told, Pillar.FUNCTIONAL).size();
      presses.put(
          side,
          new Press(functional, told.size() - functional, Estimate.share(functional, told.size())));
    }
    return new Point(start, presses, gap(stories, material), stories.size());
  }

  /** Stories are drawn whole, so that those that both presses tell stay with both. */
  private static Estimate gap(List<Story> stories, Material material) {
    int[][] kinds = new int[2][];
    for (int side = 0; side < kinds.length; side++) {
      String country = material.profile().sides().get(side);
      kinds[side] = stories.stream().mapToInt(story -> kind(story, country)).toArray();
    }
    return Bootstrap.of(
        stories.size(),
        material.seed(),
        sample -> balance(kinds[0], sample) - balance(kinds[1], sample));
  }

  private static double balance(int[] kinds, int[] sample) {
    double functional = 0;
    double told = 0;
    for (int i : sample) {
      functional += kinds[i] > 0 ? 1 : 0;
      told += kinds[i] != 0 ? 1 : 0;
    }
    return functional / told;
  }

  /** 1 for functional, -1 for geopolitical, 0 for not told. */
  private static int kind(Story story, String side) {
    return told(story, side).map(it -> it.pillar() == Pillar.FUNCTIONAL ? 1 : -1).orElse(0);
  }

  private static List<Story> in(List<Story> stories, String side) {
    return stories.stream().flatMap(story -> told(story, side).stream()).toList();
  }

  private static Optional<Story> told(Story story, String side) {
    return story.toldIn(side).filter(told -> told.pillar() != Pillar.NONE);
  }

  private static List<Told> top(List<Story> stories) {
    return stories.stream()
        .map(
            story ->
                new Told(
                    story.id(),
                    story.firstSeen(),
                    story.title(),
                    story.pillar(),
                    story.reports().size(),
                    story.outlets().size()))
        .sorted(
            Comparator.comparingInt(Told::outlets)
                .thenComparingInt(Told::articles)
                .reversed()
                .thenComparing(Told::firstSeen)
                .thenComparing(Told::story))
        .limit(TOP)
        .toList();
  }
}
