package dyad.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ResamplingTest {
  @Test
  void intervalOfAShare_isThatOfTheBinomial() {
    // Given 50 of 100
    double[] items = new double[100];
    Arrays.fill(items, 0, 50, 1);

    // When
    Resampling.Interval interval =
        Resampling.interval(100, places -> Arrays.stream(places).mapToDouble(i -> items[i]).sum());

    // Then 50 +- 1.96 * 5
    assertThat(interval.low()).isCloseTo(40.2, within(1.0));
    assertThat(interval.high()).isCloseTo(59.8, within(1.0));
  }

  @Test
  void whatNeverChanges_hasNoWidth() {
    assertThat(Resampling.interval(10, places -> 3)).isEqualTo(new Resampling.Interval(3, 3));
  }
}
