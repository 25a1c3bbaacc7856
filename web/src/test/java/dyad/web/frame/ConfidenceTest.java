package dyad.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {

  @ParameterizedTest
  @CsvSource({
    "1.0, almost certain (99%)",
    "0.95, almost certain (95%)",
    "0.949, very likely (95%)",
    "0.7, likely (70%)",
    "0.55, more likely than not (55%)",
    "0.3, uncertain (30%)",
  })
  void probability_isToldInWordsAndAsNumber(double probability, String text) {
    // When
    Confidence confidence = Confidence.of(probability);

    // Then
    assertThat(confidence.text()).isEqualTo(text);
  }
}
