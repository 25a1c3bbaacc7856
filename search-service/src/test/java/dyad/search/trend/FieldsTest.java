package dyad.search.trend;

import static dyad.search.scan.ReportSample.report;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.search.scan.ReportSample;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of fields and commitments. */
class FieldsTest {

  @Test
  void fieldWithoutStories_isQuiet() {
    Finding<?> finding =
        new Fields()
            .of(
                Period.of("2026-01-01", "2026-05-01")
                    .days(60)
                    .with(
                        report("a").on("2026-01-11").cooperation(7),
                        report("b").on("2026-03-22").cooperation(-5.5),
                        report("c").on("2026-04-01").about(Pillar.FUNCTIONAL, "trade")));

    Fields.Summary summary = (Fields.Summary) finding.summary();
    assertThat(summary.fields().get("health"))
        .isEqualTo(
            new Fields.Field(2, Period.day("2026-01-11"), Period.day("2026-03-22"), 40, 70, 1, 1));
    assertThat(summary.fields().get("education"))
        .isEqualTo(new Fields.Field(0, null, null, 120, 120, 0, 0));
    assertThat(finding.annotations())
        .containsExactly(
            new Annotation(
                Period.day("2026-01-11"), Period.day("2026-03-22"), "health quiet for 70 days"),
            new Annotation(
                Period.day("2026-01-01"), Period.day("2026-04-01"), "trade quiet for 90 days"),
            new Annotation(
                Period.day("2026-01-01"),
                Period.day("2026-05-01"),
                "education quiet for 120 days"));
    assertThat(((Fields.Point) finding.points().getFirst()).fields())
        .isEqualTo(Map.of("health", 1, "trade", 0, "education", 0));
  }

  @Test
  void future_isNotQuiet() {
    Finding<?> finding =
        new Fields().of(Period.of("2026-01-01", "2026-12-31").now("2026-01-31").with());

    assertThat(((Fields.Summary) finding.summary()).fields().get("trade"))
        .isEqualTo(new Fields.Field(0, null, null, 30, 30, 0, 0));
  }

  @Test
  void commitments_areFollowedUpByWhatSpeaksOfTheSame() {
    Finding<?> finding =
        new Commitments()
            .of(
                Period.of("2026-01-01", "2026-12-01")
                    .days(100)
                    .now("2026-12-01")
                    .with(
                        pledge("kept", "Refiner orders Texan crude for Hub", "2026-01-10"),
                        deed("came", "Texan crude cargo reaches Hub", "2026-02-09")
                            .event(EventType.COOPERATE),
                        pledge("broken", "Mango growers promised orchard permits", "2026-02-01"),
                        deed("barred", "Mango orchard permits refused to growers", "2026-03-03")
                            .event(EventType.REJECT),
                        pledge("forgotten", "Accord over textile museum signed", "2026-03-01"),
                        pledge("young", "Cotton council deal to share seed", "2026-11-01"),
                        deed("other", "Warehouse opens near Sukkur", "2026-11-20")
                            .event(EventType.COOPERATE)));

    Commitments.Summary summary = (Commitments.Summary) finding.summary();
    assertThat(summary.commitments())
        .extracting(
            Commitments.Commitment::story,
            Commitments.Commitment::state,
            Commitments.Commitment::days)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("s-young", Commitments.State.OPEN, 30L),
            org.assertj.core.groups.Tuple.tuple("s-forgotten", Commitments.State.STALLED, 275L),
            org.assertj.core.groups.Tuple.tuple("s-broken", Commitments.State.REVERSED, 30L),
            org.assertj.core.groups.Tuple.tuple("s-kept", Commitments.State.CARRIED_OUT, 30L));
    assertThat(summary.kept()).isEqualTo(Estimate.share(1, 3));
  }

  private static ReportSample pledge(String id, String title, String day) {
    return deed(id, title, day).event(EventType.AGREE);
  }

  private static ReportSample deed(String id, String title, String day) {
    return report(id).title(title).on(day).about(Pillar.FUNCTIONAL, "trade");
  }
}
