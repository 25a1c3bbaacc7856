package dyad.search.trend;

import dyad.event.Pillar;
import dyad.search.scan.Story;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far functional stories fall below their own trend in the days after a geopolitical spike: an
 * event study over days.
 */
final class Overshadowing implements Measure {

  /**
   * A spike.
   *
   * @param start its day
   * @param geopolitical stories of the day
   * @param threshold how many make a spike about that time
   * @param functional stories in the days after it
   * @param expected functional stories in as many days by their own trend
   * @param shortfall the share of the expected stories that is missing; negative when there were
   *     more; null when none were expected
   * @param title of the first geopolitical story of the day
   * @param stories of the day and of the days after it, both kinds
   */
  record Point(
      Instant start,
      int geopolitical,
      double threshold,
      int functional,
      double expected,
      @Nullable Double shortfall,
      String title,
      int stories) {}

  /**
   * All spikes together.
   *
   * @param spikes how many
   * @param days after a spike
   * @param functional stories in the days after spikes
   * @param expected by their own trend
   * @param index the share of expected stories that is missing, with an interval over spikes
   * @param pValue how likely chance makes the index at least as large
   */
  record Summary(
      int spikes,
      int days,
      int functional,
      double expected,
      Estimate index,
      @Nullable Double pValue) {}

  @Override
  public Finding<?> of(Material material) {
    Timeline days = Timeline.days(material.timeline().from(), material.timeline().before());
    List<List<Story>> geopolitical = days.split(material.of(Pillar.GEOPOLITICAL));
    List<List<Story>> functional = days.split(material.of(Pillar.FUNCTIONAL));
    EventStudy study = new EventStudy(counts(functional), material.days());
    List<Integer> spikes = Spikes.of(counts(geopolitical), material.days());
    List<Point> points = new ArrayList<>();
    List<Annotation> shadows = new ArrayList<>();
    for (int spike : study.usable(spikes)) {
      points.add(point(days, spike, geopolitical, study));
      shadows.add(shadow(days, spike, material.days()));
    }
    return new Finding<>(
        material.labelled().size(), points, summary(study, spikes, material), shadows);
  }

  private static Point point(
      Timeline days, int spike, List<List<Story>> geopolitical, EventStudy study) {
    List<Story> ofDay = geopolitical.get(spike);
    int observed = (int) study.observed(spike);
    double expected = study.expected(spike);
    return new Point(
        days.starts().get(spike),
        ofDay.size(),
        Spikes.threshold(counts(geopolitical), spike),
        observed,
        expected,
        expected == 0 ? null : 1 - observed / expected,
        ofDay.getFirst().title(),
        ofDay.size() + observed);
  }

  private static Annotation shadow(Timeline days, int spike, int window) {
    return new Annotation(
        days.starts().get(spike),
        days.end(spike + window),
        "geopolitical spike and the days after");
  }

  private static Summary summary(EventStudy study, List<Integer> spikes, Material material) {
    List<Integer> usable = study.usable(spikes);
    Estimate index =
        Bootstrap.of(usable.size(), material.seed(), sample -> study.shortfall(usable, sample));
    Double chance =
        Shifts.chance(
            study.days(), material.seed(), shift -> study.shortfall(study.moved(spikes, shift)));
    return new Summary(
        usable.size(),
        material.days(),
        (int) usable.stream().mapToDouble(study::observed).sum(),
        usable.stream().mapToDouble(study::expected).sum(),
        index,
        chance);
  }

  private static double[] counts(List<List<Story>> daily) {
    return daily.stream().mapToDouble(List::size).toArray();
  }
}
