package dyad.search.trend;

import static dyad.search.scan.ReportSample.report;
import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.Pillar;
import dyad.event.SourceKind;
import dyad.search.scan.ReportSample;
import org.junit.jupiter.api.Test;

class AttentionGapTest {
  private static final ReportSample[] STORIES = {
    // Functional, 1 outlet: an embassy's story that no press took up.
    report("a").on("2026-01-05").by("Embassy", "US", SourceKind.OFFICIAL),
    // Functional, 2 outlets: taken up, but a day too late.
    report("b1").in("b").on("2026-01-06").by("University", "US", SourceKind.ACADEMIC),
    report("b2").in("b").on("2026-01-10").by("Daily", "PK", SourceKind.PRESS),
    // Functional, 2 outlets: taken up at the last moment.
    report("c1").in("c").on("2026-01-06").by("Agency for aid", "US", SourceKind.ORGANISATION),
    report("c2").in("c").on("2026-01-09").by("Wire", "PK", SourceKind.AGENCY),
    // Functional, 1 outlet: the press's own.
    report("d").on("2026-01-07").by("Daily", "PK", SourceKind.PRESS),
    // Functional, 1 outlet: too young to judge.
    report("e").on("2026-01-19").by("Embassy", "US", SourceKind.OFFICIAL),
    // Geopolitical, 3 outlets, one of them twice.
    geopolitical("g1").by("Daily", "PK", SourceKind.PRESS),
    geopolitical("g2").by("Daily", "PK", SourceKind.PRESS),
    geopolitical("g3").by("Post", "US", SourceKind.PRESS),
    geopolitical("g4").by("Embassy", "US", SourceKind.OFFICIAL),
  };

  @Test
  void gap_isOutletsPerGeopoliticalStoryOverThosePerFunctionalOne() {
    AttentionGap.Summary summary = summary();

    assertThat(summary.functionalOutlets()).isEqualTo(1.4);
    assertThat(summary.geopoliticalOutlets()).isEqualTo(3);
    assertThat(summary.gap().value()).isEqualTo(3 / 1.4);
  }

  @Test
  void officialStoriesWithoutPressInTime_areUnseen() {
    AttentionGap.Summary summary = summary();

    assertThat(summary.official()).isEqualTo(3);
    assertThat(summary.unseen()).isEqualTo(2);
    assertThat(summary.unseenShare()).isEqualTo(Estimate.share(2, 3));
    assertThat(summary.unseenStories())
        .extracting(AttentionGap.Unseen::story)
        .containsExactly("b", "s-a");
  }

  @Test
  void withoutOneOfThePillars_thereIsNoGap() {
    Finding<?> finding =
        new AttentionGap().of(Period.of("2026-01-01", "2026-02-01").with(report("a")));

    assertThat(((AttentionGap.Summary) finding.summary()).gap()).isEqualTo(Estimate.UNKNOWN);
    assertThat(((AttentionGap.Summary) finding.summary()).geopoliticalOutlets()).isNull();
  }

  private static AttentionGap.Summary summary() {
    Material material =
        Period.of("2026-01-01", "2026-02-01").days(3).now("2026-01-20").with(STORIES);
    return (AttentionGap.Summary) new AttentionGap().of(material).summary();
  }

  private static ReportSample geopolitical(String id) {
    return report(id).in("g").on("2026-01-08").about(Pillar.GEOPOLITICAL, "india");
  }
}
