package dyad.search.trend;

import static dyad.search.scan.ReportSample.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.event.Pillar;
import dyad.event.SourceKind;
import dyad.search.scan.ReportSample;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Of volume and the two presses. */
class PressesTest {
  private static final ReportSample[] STORIES = {
    // Both tell it: as functional in one press, as geopolitical in the other.
    us("a1").in("a").about(Pillar.GEOPOLITICAL, "india"),
    pk("a2").in("a").about(Pillar.FUNCTIONAL, "trade"),
    pk("a3").in("a").about(Pillar.FUNCTIONAL, "trade"),
    us("b").about(Pillar.GEOPOLITICAL, "india"),
    us("c").about(Pillar.FUNCTIONAL, "health"),
    pk("d").about(Pillar.FUNCTIONAL, "health"),
    report("e").by("Elsewhere", "GB", SourceKind.PRESS),
  };

  @Test
  void eachPress_hasItsOwnBalance() {
    Finding<?> finding = new TwoPresses().of(Period.of("2026-01-01", "2026-02-01").with(STORIES));

    TwoPresses.Summary summary = (TwoPresses.Summary) finding.summary();
    assertThat(finding.stories()).isEqualTo(4);
    assertThat(summary.presses().get("US"))
        .isEqualTo(new TwoPresses.Press(1, 2, Estimate.share(1, 3)));
    assertThat(summary.presses().get("PK"))
        .isEqualTo(new TwoPresses.Press(2, 0, Estimate.share(2, 2)));
    assertThat(Objects.requireNonNull(summary.gap().value())).isCloseTo(1 / 3.0 - 1, within(1e-12));
    assertThat(summary.top().get("PK").getFirst())
        .isEqualTo(
            new TwoPresses.Told(
                "a", Period.day("2026-01-01"), "A headline", Pillar.FUNCTIONAL, 2, 2));
  }

  @Test
  void volume_countsStoriesAndTheirArticles() {
    Finding<?> finding = new Volume().of(Period.of("2026-01-01", "2026-03-01").with(STORIES));

    Volume.Point january = (Volume.Point) finding.points().getFirst();
    assertThat(january.stories()).isEqualTo(5);
    assertThat(january.articles()).isEqualTo(7);
    assertThat(january.pillars()).containsEntry("functional", 4).containsEntry("geopolitical", 1);
    assertThat(january.themes()).containsEntry("health", 3).containsEntry("trade", 1);
    assertThat(((Volume.Point) finding.points().getLast()).stories()).isZero();
  }

  private static ReportSample us(String id) {
    return report(id).by("Post " + id, "US", SourceKind.PRESS);
  }

  private static ReportSample pk(String id) {
    return report(id).by("Daily " + id, "PK", SourceKind.PRESS);
  }
}
