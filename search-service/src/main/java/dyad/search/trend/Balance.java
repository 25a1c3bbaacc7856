package dyad.search.trend;

import dyad.event.Pillar;
import dyad.search.scan.Report;
import dyad.search.scan.Story;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functional share of distinct stories, put right by the classifier's known confusion. */
final class Balance implements Measure {

  /**
   * A point.
   *
   * @param functional stories
   * @param geopolitical stories
   * @param balance the functional share, corrected where the confusion is known
   * @param uncorrected the functional share as counted
   * @param stories both kinds
   */
  record Point(
      Instant start,
      int functional,
      int geopolitical,
      Estimate balance,
      Estimate uncorrected,
      int stories) {}

  /**
   * What was put right, and how.
   *
   * @param applied whether it was
   * @param note in words
   * @param sensitivity the share of functional items that the classifier takes for functional
   * @param specificity the share of geopolitical items that it takes for geopolitical
   * @param items how many items that was measured on
   */
  record Correction(
      boolean applied,
      String note,
      @Nullable Double sensitivity,
      @Nullable Double specificity,
      @Nullable Integer items) {}

  /** The whole period, as the points. */
  record Summary(
      int functional,
      int geopolitical,
      Estimate balance,
      Estimate uncorrected,
      Correction correction) {}

  @Override
  public Finding<?> of(Material material) {
    List<Story> stories = material.labelled();
    Confusion confusion = material.profile().confusion();
    Correction correction = correction(confusion, stories);
    Confusion telling = correction.applied() ? confusion : null;
    Point all = point(material.timeline().from(), stories, telling);
    return new Finding<>(
        stories.size(),
        material.timeline().points(stories, (start, part) -> point(start, part, telling)),
        new Summary(
            all.functional(), all.geopolitical(), all.balance(), all.uncorrected(), correction));
  }

  private static Point point(Instant start, List<Story> stories, @Nullable Confusion confusion) {
    int functional = Material.of(stories, Pillar.FUNCTIONAL).size();
    int all = stories.size();
    Estimate counted = Estimate.share(functional, all);
    Estimate balance = confusion == null ? counted : AdjustedShare.of(functional, all, confusion);
    return new Point(start, functional, all - functional, balance, counted, all);
  }

  private static Correction correction(@Nullable Confusion confusion, List<Story> stories) {
    if (confusion == null) {
      return new Correction(
          false,
          "not corrected: the profile does not tell the classifier's errors",
          null,
          null,
          null);
    }
    boolean isOfOthers = !isOfMost(confusion, stories);
    return new Correction(
        confusion.isTelling() && !isOfOthers,
        note(confusion, isOfOthers),
        confusion.sensitivity(),
        confusion.specificity(),
        confusion.functional().all() + confusion.geopolitical().all());
  }

  private static String note(Confusion confusion, boolean isOfOthers) {
    if (isOfOthers) {
      return "not corrected: the known errors are those of %s, and most articles were labelled by another"
          .formatted(confusion.model());
    }
    return confusion.isTelling()
        ? "corrected by the errors of %s, measured on %s"
            .formatted(confusion.model(), confusion.measured())
        : "not corrected: by its errors on %s, the classifier tells no more than a coin"
            .formatted(confusion.measured());
  }

  /** Whether the errors are those of the model that labelled at least half of the articles. */
  private static boolean isOfMost(Confusion confusion, List<Story> stories) {
    List<Report> reports = stories.stream().flatMap(story -> story.reports().stream()).toList();
    long same =
        reports.stream().filter(report -> report.model().isCalled(confusion.model())).count();
    return 2 * same >= reports.size();
  }
}
