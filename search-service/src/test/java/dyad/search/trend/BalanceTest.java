package dyad.search.trend;

import static dyad.search.scan.ReportSample.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.event.Pillar;
import dyad.search.scan.ReportSample;
import dyad.search.trend.Confusion.Taken;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static final ReportSample[] STORIES = {
    report("a").on("2026-01-05").about(Pillar.FUNCTIONAL, "health"),
    // Five copies of one geopolitical story count once.
    report("b1").in("b").on("2026-01-06").about(Pillar.GEOPOLITICAL, "india"),
    report("b2").in("b").on("2026-01-06").about(Pillar.GEOPOLITICAL, "india"),
    report("b3").in("b").on("2026-01-07").about(Pillar.GEOPOLITICAL, "india"),
    report("b4").in("b").on("2026-02-01").about(Pillar.GEOPOLITICAL, "india"),
    report("b5").in("b").on("2026-02-01").about(Pillar.GEOPOLITICAL, "india"),
    report("c").on("2026-01-20").mixed(Pillar.GEOPOLITICAL),
    report("d").on("2026-01-21").about(Pillar.GEOPOLITICAL, "kashmir"),
    report("e").on("2026-01-22").about(Pillar.NONE),
    report("f").on("2026-02-02").mixed(Pillar.FUNCTIONAL),
  };

  @Test
  void balance_isTheFunctionalShareOfDistinctStories() {
    Finding<?> balance = new Balance().of(Period.of("2026-01-01", "2026-04-01").with(STORIES));

    assertThat(balance.stories()).isEqualTo(5);
    assertThat(balance.points())
        .extracting("functional", "geopolitical", "stories")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 3, 4),
            org.assertj.core.groups.Tuple.tuple(1, 0, 1),
            org.assertj.core.groups.Tuple.tuple(0, 0, 0));
    Balance.Point january = (Balance.Point) balance.points().getFirst();
    assertThat(january.balance()).isEqualTo(Estimate.share(1, 4));
    assertThat(((Balance.Point) balance.points().getLast()).balance()).isEqualTo(Estimate.UNKNOWN);
  }

  @Test
  void withoutKnownConfusion_itSaysThatNothingWasCorrected() {
    Balance.Summary summary = summary(null);

    assertThat(summary.correction().applied()).isFalse();
    assertThat(summary.correction().note()).startsWith("not corrected");
    assertThat(summary.balance()).isEqualTo(summary.uncorrected());
  }

  @Test
  void withKnownConfusion_theShareIsCorrected() {
    Balance.Summary summary =
        summary(new Confusion("sample 1", "a held-out set", new Taken(90, 10), new Taken(20, 80)));

    assertThat(summary.correction().applied()).isTrue();
    assertThat(summary.correction().items()).isEqualTo(200);
    assertThat(summary.uncorrected().value()).isEqualTo(0.4);
    // (0.4 + 0.8 - 1) / (0.9 + 0.8 - 1)
    assertThat(summary.balance().value()).isCloseTo(0.285714, within(1e-6));
  }

  @Test
  void errorsOfAnotherModel_correctNothing() {
    Balance.Summary summary =
        summary(new Confusion("other", "a held-out set", new Taken(90, 10), new Taken(20, 80)));

    assertThat(summary.correction().applied()).isFalse();
    assertThat(summary.correction().note()).contains("other").contains("labelled by another");
    assertThat(summary.balance()).isEqualTo(summary.uncorrected());
  }

  @Test
  void confusionNoBetterThanACoin_correctsNothing() {
    Balance.Summary summary =
        summary(new Confusion("sample 1", "a set", new Taken(50, 50), new Taken(50, 50)));

    assertThat(summary.correction().applied()).isFalse();
    assertThat(summary.correction().note()).contains("coin");
    assertThat(summary.balance()).isEqualTo(summary.uncorrected());
  }

  private static Balance.Summary summary(@org.jspecify.annotations.Nullable Confusion confusion) {
    Period period = Period.of("2026-01-01", "2026-04-01");
    Material material = (confusion == null ? period : period.confusion(confusion)).with(STORIES);
    return (Balance.Summary) new Balance().of(material).summary();
  }
}
