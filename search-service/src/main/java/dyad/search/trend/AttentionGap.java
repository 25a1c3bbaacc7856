package dyad.search.trend;

import dyad.event.Pillar;
import dyad.event.SourceKind;
import dyad.search.scan.Report;
import dyad.search.scan.Story;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many more outlets take up a geopolitical story than a functional one, and how many functional
 * stories told by those who take part no independent press takes up in time.
 */
final class AttentionGap implements Measure {
  /** Who tells of their own work. */
  private static final Set<SourceKind> TAKING_PART =
      Set.of(SourceKind.OFFICIAL, SourceKind.ORGANISATION, SourceKind.ACADEMIC);

  private static final Set<SourceKind> INDEPENDENT = Set.of(SourceKind.PRESS, SourceKind.AGENCY);
  private static final int LISTED = 50;

  /**
   * A point.
   *
   * @param functionalOutlets outlets per functional story, null without one
   * @param geopoliticalOutlets outlets per geopolitical story, null without one
   * @param gap the latter divided by the former
   * @param official functional stories first told by those who take part, old enough to judge
   * @param unseen those of them that no independent press took up in time
   * @param unseenShare the share of these
   * @param stories of both pillars
   */
  record Point(
      Instant start,
      @Nullable Double functionalOutlets,
      @Nullable Double geopoliticalOutlets,
      Estimate gap,
      int official,
      int unseen,
      Estimate unseenShare,
      int stories) {}

  /** A story that no independent press took up. */
  record Unseen(
      String story, Instant firstSeen, String title, String source, List<String> themes) {}

  /** The whole period as the points, and the newest of the stories that stayed unseen. */
  record Summary(
      @Nullable Double functionalOutlets,
      @Nullable Double geopoliticalOutlets,
      Estimate gap,
      int official,
      int unseen,
      Estimate unseenShare,
      List<Unseen> unseenStories) {}

  @Override
  public Finding<?> of(Material material) {
    List<Story> stories = material.labelled();
    Point all = point(material.timeline().from(), stories, material);
    return new Finding<>(
        stories.size(),
        material.timeline().points(stories, (start, part) -> point(start, part, material)),
        new Summary(
            all.functionalOutlets(),
            all.geopoliticalOutlets(),
            all.gap(),
            all.official(),
            all.unseen(),
            all.unseenShare(),
            unseen(stories, material)));
  }

  private static Point point(Instant start, List<Story> stories, Material material) {
    List<Story> official = stories.stream().filter(story -> isJudged(story, material)).toList();
    int unseen = (int) official.stream().filter(story -> isUnseen(story, material)).count();
    return new Point(
        start,
        outlets(stories, Pillar.FUNCTIONAL),
        outlets(stories, Pillar.GEOPOLITICAL),
        gap(stories, material.seed()),
        official.size(),
        unseen,
        Estimate.share(unseen, official.size()),
        stories.size());
  }

  private static @Nullable Double outlets(List<Story> stories, Pillar pillar) {
    var mean =
        Material.of(stories, pillar).stream().mapToInt(story -> story.outlets().size()).average();
    return mean.isPresent() ? mean.getAsDouble() : null;
  }

  private static Estimate gap(List<Story> stories, long seed) {
    int[] outlets = stories.stream().mapToInt(story -> story.outlets().size()).toArray();
    boolean[] functional = new boolean[outlets.length];
    for (int i = 0; i < outlets.length; i++) {
      functional[i] = stories.get(i).pillar() == Pillar.FUNCTIONAL;
    }
    return Bootstrap.of(outlets.length, seed, sample -> ratio(outlets, functional, sample));
  }

  private static double ratio(int[] outlets, boolean[] functional, int[] sample) {
    double[] sums = new double[2];
    double[] counts = new double[2];
    for (int i : sample) {
      int kind = functional[i] ? 0 : 1;
      sums[kind] += outlets[i];
      counts[kind]++;
    }
    return counts[0] == 0 || counts[1] == 0
        ? Double.NaN
        : sums[1] / counts[1] / (sums[0] / counts[0]);
  }

  private static boolean isJudged(Story story, Material material) {
    return story.pillar() == Pillar.FUNCTIONAL
        && TAKING_PART.contains(story.reports().getFirst().publisher().kind())
        && !story.firstSeen().plus(material.span()).isAfter(material.now());
  }

  private static boolean isUnseen(Story story, Material material) {
    Instant late = story.firstSeen().plus(material.span());
    return story.reports().stream()
        .noneMatch(
            report ->
                INDEPENDENT.contains(report.publisher().kind())
                    && !report.published().isAfter(late));
  }

  private static List<Unseen> unseen(List<Story> stories, Material material) {
    return stories.stream()
        .filter(story -> isJudged(story, material) && isUnseen(story, material))
        .sorted(Comparator.comparing(Story::firstSeen).reversed().thenComparing(Story::id))
        .limit(LISTED)
        .map(AttentionGap::listed)
        .toList();
  }

  private static Unseen listed(Story story) {
    Report first = story.reports().getFirst();
    return new Unseen(
        story.id(), story.firstSeen(), first.title(), first.publisher().name(), story.themes());
  }
}
