package dyad.benchmarks.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairCountsTest {
  @Test
  void pairsAreCountedByHand() {
    // Given a a a b b c, found as a a | a b b | c
    List<String> truth = List.of("a", "a", "a", "b", "b", "c");
    List<String> found = List.of("1", "1", "2", "2", "2", "3");

    // When
    PairCounts sum =
        PairCounts.byStory(truth, found).stream().reduce(PairCounts.NONE, PairCounts::plus);

    // Then
    assertThat(sum).isEqualTo(new PairCounts(2, 2, 2));
    assertThat(sum.precision()).isCloseTo(0.5, within(1e-9));
    assertThat(sum.recall()).isCloseTo(0.5, within(1e-9));
    assertThat(sum.f1()).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void wrongPairs_countHalfForEitherStory() {
    assertThat(PairCounts.byStory(List.of("a", "b"), List.of("1", "1")))
        .containsExactly(new PairCounts(0, 0.5, 0), new PairCounts(0, 0.5, 0));
  }
}
