package dyad.search.trend;

import static dyad.search.scan.ReportSample.report;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.search.scan.ReportSample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of routine diplomacy, dips and repairs, and who initiates. */
class DiplomacyTest {

  @Test
  void contactsWithoutAFunctionalSubject_areRoutine() {
    Material material =
        Period.of("2026-01-01", "2026-02-01")
            .with(
                contact("a", "diplomacy"),
                contact("b", "afghanistan"),
                // A subject of cooperation is part of it.
                contact("c", "india", "trade"),
                report("d").event(EventType.CONSULT).about(Pillar.FUNCTIONAL, "health"),
                // Credentials are a contact, praise is none.
                contact("e", "diplomacy").event(EventType.SUPPORT),
                contact("f", "india").event(EventType.SUPPORT),
                contact("g", "india").event(EventType.ACCUSE));

    Finding<?> routine = new RoutineDiplomacy().of(material);

    assertThat(routine.summary())
        .isEqualTo(new RoutineDiplomacy.Summary(5, 3, Estimate.share(3, 5)));
    assertThat(routine.stories()).isEqualTo(5);
  }

  @Test
  void dipFollowedByARunOfTalks_isRepaired() {
    List<ReportSample> stories = new ArrayList<>();
    double[] scores = {3, 4, 3, -8, -6, 3, 4, -9, 4, 3};
    for (int month = 0; month < scores.length; month++) {
      String day = "2026-%02d-05".formatted(month + 1);
      stories.add(report("x" + month).on(day).cooperation(scores[month] - 1));
      stories.add(report("y" + month).on(day).cooperation(scores[month] + 1));
    }
    // Within 30 days of the end of the dip of April and May.
    stories.add(contact("t1", "diplomacy").on("2026-06-01"));
    stories.add(contact("t2", "diplomacy").on("2026-06-10"));
    stories.add(contact("t3", "diplomacy").on("2026-06-30"));
    // Two are no run.
    stories.add(contact("t4", "diplomacy").on("2026-09-02"));
    stories.add(contact("t5", "diplomacy").on("2026-09-03"));

    Finding<?> finding =
        new DipAndRepair()
            .of(
                Period.of("2026-01-01", "2026-11-01")
                    .days(30)
                    .with(stories.toArray(ReportSample[]::new)));

    DipAndRepair.Summary summary = (DipAndRepair.Summary) finding.summary();
    assertThat(summary.median()).isEqualTo(3);
    // The distances 0 0 0 0 1 1 1 9 11 12 have the median 1.
    assertThat(summary.threshold()).isEqualTo(3 - 1.4826);
    assertThat(summary.dips()).isEqualTo(2);
    assertThat(summary.repairedShare()).isEqualTo(Estimate.share(1, 2));
    assertThat(summary.usualShare()).isEqualTo(Estimate.share(1, 10));
    assertThat(finding.annotations())
        .containsExactly(
            new Annotation(Period.day("2026-04-01"), Period.day("2026-06-01"), "dip to -8.0"),
            new Annotation(
                Period.day("2026-06-01"),
                Period.day("2026-07-01"),
                "repair: 3 visits, calls and meetings"),
            new Annotation(Period.day("2026-08-01"), Period.day("2026-09-01"), "dip to -9.0"));
  }

  @Test
  void monthWithOneStory_isNoDip() {
    Finding<?> finding =
        new DipAndRepair()
            .of(
                Period.of("2026-01-01", "2026-03-01")
                    .with(
                        report("a").on("2026-01-01").cooperation(5),
                        report("b").on("2026-01-01").cooperation(5),
                        report("c").on("2026-02-01").cooperation(-9)));

    assertThat(finding.annotations()).isEmpty();
    assertThat(((DipAndRepair.Summary) finding.summary()).repairedShare())
        .isEqualTo(Estimate.UNKNOWN);
  }

  @Test
  void initiators_areCountedPerPillar() {
    Finding<?> finding =
        new Initiators()
            .of(
                Period.of("2026-01-01", "2026-02-01")
                    .with(
                        report("a").initiator("US"),
                        report("b").initiator("US"),
                        report("c").initiator("PK"),
                        report("d"),
                        contact("e", "india").initiator("joint")));

    Initiators.Summary summary = (Initiators.Summary) finding.summary();
    assertThat(summary.pillars().get("functional"))
        .containsEntry("US", 2)
        .containsEntry("PK", 1)
        .containsEntry("joint", 0)
        .containsEntry("unknown", 1);
    assertThat(summary.shares().get("functional")).containsEntry("US", Estimate.share(2, 3));
    assertThat(summary.shares().get("geopolitical")).containsEntry("joint", Estimate.share(1, 1));
  }

  private static ReportSample contact(String id, String... themes) {
    return report(id).event(EventType.CONSULT).about(Pillar.GEOPOLITICAL, themes);
  }
}
