package dyad.classify.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.classify.model.Calibration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlattScalingTest {

  @Test
  void curveThatMadeTheAnswers_isFoundAgain() {
    Random chance = new Random(7);
    double[] sums = new double[20_000];
    boolean[] answers = new boolean[sums.length];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = chance.nextGaussian() * 3;
      answers[i] = chance.nextDouble() < 1 / (1 + Math.exp(-(0.5 * sums[i] - 1)));
    }

    // When
    Calibration found = PlattScaling.fit(sums, answers);

    // Then
    assertThat(found.slope()).isCloseTo(0.5, within(0.05));
    assertThat(found.offset()).isCloseTo(-1, within(0.1));
  }
}
