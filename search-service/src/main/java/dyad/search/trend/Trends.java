package dyad.search.trend;

import dyad.search.scan.Selection;
import dyad.search.scan.Story;
import dyad.search.scan.StoryScan;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Answers questions to trends. */
public final class Trends {
  private final StoryScan scan;
  private final TrendProfile profile;
  private final Executor calculating;

  /**
   * The trends.
   *
   * @param scan reads stories
   * @param profile what the profile says
   * @param calculating where the calculations run, which may take a second
   */
  public Trends(StoryScan scan, TrendProfile profile, Executor calculating) {
    this.scan = scan;
    this.profile = profile;
    this.calculating = calculating;
  }

  /** The trend asked for. The answer never blocks, and fails as {@link StoryScan}'s do. */
  public CompletableFuture<Trend<?>> read(TrendQuestion question) {
    return scan.stories(
            new Selection(
                question.filter(), question.from(), question.before(), question.name().detail()))
        .thenApplyAsync(stories -> trend(question, stories, profile), calculating);
  }

  static Trend<?> trend(TrendQuestion question, List<Story> stories, TrendProfile profile) {
    Timeline timeline =
        Timeline.of(from(question, stories), question.before(), question.interval());
    Material material =
        new Material(timeline, stories, profile, question.days(), question.seed(), question.now());
    return trend(question.name(), timeline, question.name().measure().of(material));
  }

  private static Instant from(TrendQuestion question, List<Story> stories) {
    if (question.from() != null) {
      return question.from();
    }
    Instant first =
        stories.isEmpty() ? question.before().minusMillis(1) : stories.getFirst().firstSeen();
    return question.interval().startOf(first);
  }

  private static <P> Trend<P> trend(TrendName name, Timeline timeline, Finding<P> finding) {
    return new Trend<>(
        name.label(),
        name.title(),
        timeline.from(),
        timeline.before(),
        timeline.interval().label(),
        name.method(),
        finding.stories(),
        finding.points(),
        finding.summary(),
        finding.annotations());
  }
}
