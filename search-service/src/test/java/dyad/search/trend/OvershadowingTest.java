package dyad.search.trend;

import static dyad.search.scan.ReportSample.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.event.Pillar;
import dyad.search.scan.ReportSample;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class OvershadowingTest {
  private static final String FIRST = "2026-01-01";
  private static final int DAYS = 120;

  @Test
  void spike_standsThreeSpreadsAboveTheUsual() {
    double[] daily = {1, 2, 3, 1, 2, 3, 1, 2, 3, 9, 9, 2};

    // Median 2, spread 1.4826: the threshold is 6.4478.
    assertThat(Spikes.threshold(daily, 0)).isCloseTo(6.4478, within(1e-4));
    assertThat(Spikes.of(daily, 3)).containsExactly(9);
    assertThat(Spikes.of(daily, 0)).containsExactly(9, 10);
  }

  @Test
  void oneStoryOnAQuietLine_isNoSpike() {
    assertThat(Spikes.of(new double[] {0, 0, 1, 0, 0, 2, 0}, 1)).containsExactly(5);
  }

  @Test
  void shortfall_isWhatIsMissingFromTheLocalTrend() {
    double[] daily = new double[60];
    Arrays.fill(daily, 1);
    Arrays.fill(daily, 31, 33, 0);
    EventStudy study = new EventStudy(daily, 4);

    // Days 31 to 34 have 2 stories; days 2 to 29 and 35 to 59 have one each.
    assertThat(study.observed(30)).isEqualTo(2);
    assertThat(study.expected(30)).isEqualTo(4);
    assertThat(study.shortfall(List.of(30))).isEqualTo(0.5);
  }

  @Test
  void eventsWithoutAWholeWindow_areLeftOut() {
    EventStudy study = new EventStudy(new double[10], 3);

    assertThat(study.usable(List.of(0, 1, 6, 7))).containsExactly(1, 6);
    assertThat(study.moved(List.of(1, 6), 9)).containsExactly(5);
  }

  @Test
  void chance_isTheShareOfShiftsThatDoAsMuch() {
    // Of the shifts 1 to 9, those by 1 to 4 reach the observed value: (1 + 4) / (1 + 9).
    Double chance = Shifts.chance(10, 1, shift -> shift < 5 ? 1 : 0);

    assertThat(chance).isEqualTo(0.5);
    assertThat(Shifts.chance(10, 1, shift -> Double.NaN)).isNull();
  }

  @Test
  void chanceOverManyShifts_isDrawnWithTheSeed() {
    Double chance = Shifts.chance(10_000, 3, shift -> shift % 2);

    assertThat(chance).isEqualTo(Shifts.chance(10_000, 3, shift -> shift % 2)).isEqualTo(1);
    assertThat(Objects.requireNonNull(Shifts.chance(10_000, 3, shift -> -(shift % 2))))
        .isBetween(0.45, 0.55);
  }

  @Test
  void functionalStoriesThatFallSilentAfterSpikes_areOvershadowed() {
    Overshadowing.Summary summary =
        (Overshadowing.Summary) finding(List.of(30, 60, 90), true).summary();

    assertThat(summary.spikes()).isEqualTo(3);
    assertThat(summary.functional()).isZero();
    assertThat(summary.index().value()).isEqualTo(1);
    assertThat(Objects.requireNonNull(summary.pValue())).isLessThan(0.05);
  }

  @Test
  void functionalStoriesThatGoOn_areNot() {
    Finding<?> finding = finding(List.of(30, 60, 90), false);
    Overshadowing.Summary summary = (Overshadowing.Summary) finding.summary();

    assertThat(Objects.requireNonNull(summary.index().value())).isCloseTo(0, within(1e-9));
    assertThat(Objects.requireNonNull(summary.pValue())).isEqualTo(1);
    assertThat(finding.annotations())
        .first()
        .isEqualTo(
            new Annotation(
                Period.day(Period.plus(FIRST, 30)),
                Period.day(Period.plus(FIRST, 34)),
                "geopolitical spike and the days after"));
  }

  /** One functional story a day, but on silent ones none in the three days after a spike. */
  private static Finding<?> finding(List<Integer> spikes, boolean silenced) {
    List<ReportSample> stories = new ArrayList<>();
    for (int day = 0; day < DAYS; day++) {
      int today = day;
      if (!silenced || spikes.stream().noneMatch(it -> today > it && today <= it + 3)) {
        stories.add(report("f" + day).on(Period.plus(FIRST, day)));
      }
    }
    for (int spike : spikes) {
      for (int i = 0; i < 3; i++) {
        stories.add(
            report("g%d-%d".formatted(spike, i))
                .on(Period.plus(FIRST, spike))
                .about(Pillar.GEOPOLITICAL, "india"));
      }
    }
    return new Overshadowing()
        .of(
            Period.of(FIRST, Period.plus(FIRST, DAYS))
                .days(3)
                .with(stories.toArray(ReportSample[]::new)));
  }
}
