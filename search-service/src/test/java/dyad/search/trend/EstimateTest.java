package dyad.search.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.search.trend.Confusion.Taken;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class EstimateTest {
  private static final Confusion KNOWN =
      new Confusion("m", "a set", new Taken(90, 10), new Taken(20, 80));

  @Test
  void share_hasWilsonsInterval() {
    Estimate share = Estimate.share(1, 4);

    assertThat(share.value()).isEqualTo(0.25);
    assertThat(share.low()).isCloseTo(0.045587, within(1e-6));
    assertThat(share.high()).isCloseTo(0.699358, within(1e-6));
  }

  @Test
  void shareOfNothing_isUnknown() {
    assertThat(Estimate.share(0, 0)).isEqualTo(Estimate.UNKNOWN);
    assertThat(AdjustedShare.of(0, 0, KNOWN)).isEqualTo(Estimate.UNKNOWN);
  }

  @Test
  void adjustedShare_isRoganAndGladens_withLangAndReiczigelsInterval() {
    Estimate adjusted = AdjustedShare.of(50, 100, KNOWN);

    // (0.5 + 0.8 - 1) / (0.9 + 0.8 - 1)
    assertThat(adjusted.value()).isCloseTo(0.428571, within(1e-6));
    assertThat(adjusted.low()).isCloseTo(0.265521, within(1e-6));
    assertThat(adjusted.high()).isCloseTo(0.583759, within(1e-6));
  }

  @Test
  void adjustedShare_staysAShare() {
    assertThat(AdjustedShare.of(0, 100, KNOWN).value()).isZero();
    assertThat(AdjustedShare.of(100, 100, KNOWN).value()).isEqualTo(1);
  }

  /** Both the stories and the errors are drawn anew each time, as they are measured. */
  @Test
  void intervalOfTheAdjustedShare_holdsTheTruthAboutAsOftenAsItSays() {
    RandomGenerator random = Bootstrap.random(7);
    int held = 0;
    for (int i = 0; i < 2_000; i++) {
      Confusion measured =
          new Confusion("m", "a set", taken(random, 60, 0.85), flipped(taken(random, 60, 0.8)));
      int cases = drawn(random, 200, 0.3 * 0.85 + 0.7 * 0.2);
      Estimate estimate = AdjustedShare.of(cases, 200, measured);
      boolean holds =
          Objects.requireNonNull(estimate.low()) <= 0.3
              && Objects.requireNonNull(estimate.high()) >= 0.3;
      held += holds ? 1 : 0;
    }

    assertThat(held / 2_000.0).isBetween(0.94, 0.99);
  }

  @Test
  void spread_isTheScaledMedianDistance() {
    Robust robust = Robust.of(new double[] {1, 2, 3, 4, 100});

    assertThat(robust.median()).isEqualTo(3);
    assertThat(robust.spread()).isCloseTo(1.4826, within(1e-9));
  }

  @Test
  void bootstrap_isTheSameForTheSameSeed() {
    double[] values = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    Estimate mean = Bootstrap.mean(values, 5);

    assertThat(mean).isEqualTo(Bootstrap.mean(values, 5));
    assertThat(mean.value()).isEqualTo(5.5);
    // The standard error is sqrt(8.25 / 10) = 0.908; the normal interval 3.72 to 7.28.
    assertThat(mean.low()).isCloseTo(3.72, within(0.25));
    assertThat(mean.high()).isCloseTo(7.28, within(0.25));
  }

  @Test
  void bootstrapOfOneCase_hasNoInterval() {
    assertThat(Bootstrap.mean(new double[] {3}, 1)).isEqualTo(Estimate.bare(3));
  }

  private static Taken taken(RandomGenerator random, int items, double right) {
    int hits = drawn(random, items, right);
    return new Taken(hits, items - hits);
  }

  private static Taken flipped(Taken taken) {
    return new Taken(taken.geopolitical(), taken.functional());
  }

  private static int drawn(RandomGenerator random, int items, double chance) {
    return (int) random.doubles(items).filter(value -> value < chance).count();
  }
}
