package dyad.search.trend;

import dyad.event.Pillar;
import dyad.search.scan.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Falls of the cooperation score, and the runs of visits and calls that follow them.
 *
 * <p>A stretch is low when its score lies more than one spread under the median of all stretches; a
 * dip is a row of low stretches. It is repaired when at least {@value #RUN} talks come within the
 * days after it.
 */
final class DipAndRepair implements Measure {
  /** Talks that make a run. */
  static final int RUN = 3;

  /** Stories that a stretch needs to have a score that counts. */
  static final int FEWEST = 2;

  /**
   * A point.
   *
   * @param cooperation the mean score of its stories, from −10 to 10
   * @param talks visits, calls and meetings
   * @param low whether it belongs to a dip
   * @param stories with a score
   */
  record Point(Instant start, Estimate cooperation, int talks, boolean low, int stories) {}

  /**
   * The whole period.
   *
   * @param median of the stretches' scores
   * @param threshold below which a stretch is low
   * @param dips how many
   * @param repaired how many of them were followed by a run of talks
   * @param repairedShare the share of these
   * @param usualShare the share of all stretches that are followed by such a run, for comparison
   */
  record Summary(
      @Nullable Double median,
      @Nullable Double threshold,
      int dips,
      int repaired,
      Estimate repairedShare,
      Estimate usualShare) {}

  @Override
  public Finding<?> of(Material material) {
    List<Story> scored =
        material.stories().stream()
            .filter(story -> story.pillar() != Pillar.NONE && story.cooperation().isPresent())
            .toList();
    List<Story> talks = material.labelled().stream().filter(Contacts::isTalk).toList();
    return new DipFinder(material, talks).find(scored);
  }

  /** Finds the dips of one period. */
  private record DipFinder(Material material, List<Story> talks) {

    Finding<Point> find(List<Story> scored) {
      Timeline timeline = material.timeline();
      List<List<Story>> split = timeline.split(scored);
      List<List<Story>> talked = timeline.split(talks);
      Robust usual = usual(split);
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < split.size(); i++) {
        points.add(point(timeline.starts().get(i), split.get(i), talked.get(i), usual));
      }
      List<int[]> dips = Dips.of(points);
      return new Finding<>(scored.size(), points, summary(usual, dips), annotations(dips, points));
    }

    private static @Nullable Robust usual(List<List<Story>> split) {
      double[] scores =
          split.stream()
              .filter(stories -> stories.size() >= FEWEST)
              .mapToDouble(DipAndRepair::mean)
              .toArray();
      return scores.length == 0 ? null : Robust.of(scores);
    }

    private Point point(
        Instant start, List<Story> scored, List<Story> talked, @Nullable Robust usual) {
      Estimate score =
          scored.isEmpty() ? Estimate.UNKNOWN : Bootstrap.mean(scores(scored), material.seed());
      boolean low = usual != null && scored.size() >= FEWEST && mean(scored) < threshold(usual);
      return new Point(start, score, talked.size(), low, scored.size());
    }

    private Summary summary(@Nullable Robust usual, List<int[]> dips) {
      Timeline timeline = material.timeline();
      int repaired = (int) dips.stream().filter(dip -> isRun(after(timeline.end(dip[1])))).count();
      int followed =
          (int)
              IntStream.range(0, timeline.starts().size())
                  .filter(i -> isRun(after(timeline.end(i))))
                  .count();
      return new Summary(
          usual == null ? null : usual.median(),
          usual == null ? null : threshold(usual),
          dips.size(),
          repaired,
          Estimate.share(repaired, dips.size()),
          Estimate.share(followed, timeline.starts().size()));
    }

    private List<Annotation> annotations(List<int[]> dips, List<Point> points) {
      List<Annotation> annotations = new ArrayList<>();
      for (int[] dip : dips) {
        Instant end = material.timeline().end(dip[1]);
        annotations.add(
            new Annotation(points.get(dip[0]).start(), end, "dip to " + lowest(points, dip)));
        List<Story> run = after(end);
        if (isRun(run)) {
          annotations.add(
              new Annotation(
                  run.getFirst().firstSeen(),
                  Interval.DAY.after(Interval.DAY.startOf(run.getLast().firstSeen())),
                  "repair: %d visits, calls and meetings".formatted(run.size())));
        }
      }
      return annotations;
    }

    private List<Story> after(Instant end) {
      Instant late = end.plus(material.span());
      return talks.stream()
          .filter(talk -> !talk.firstSeen().isBefore(end) && talk.firstSeen().isBefore(late))
          .toList();
    }
  }

  private static boolean isRun(List<Story> talks) {
    return talks.size() >= RUN;
  }

  private static double threshold(Robust usual) {
    return usual.median() - usual.spread();
  }

  private static String lowest(List<Point> points, int[] dip) {
    double lowest =
        points.subList(dip[0], dip[1] + 1).stream()
            .map(point -> point.cooperation().value())
            .filter(Objects::nonNull)
            .mapToDouble(value -> value)
            .min()
            .orElseThrow();
    return String.format(Locale.ROOT, "%.1f", lowest);
  }

  private static double mean(List<Story> stories) {
    return Arrays.stream(scores(stories)).average().orElseThrow();
  }

  private static double[] scores(List<Story> stories) {
    return stories.stream().mapToDouble(story -> story.cooperation().orElseThrow()).toArray();
  }
}
