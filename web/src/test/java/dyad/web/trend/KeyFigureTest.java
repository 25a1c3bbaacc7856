package dyad.web.trend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyFigureTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          volume            | 46 stories | 22 functional, 24 geopolitical, 0 without a pillar; told in 71 articles
          balance           | 48%        | of 46 stories are functional (95% interval 34% to 64%)
          overshadowing     | 35%        | fewer functional stories than expected in the 7 days after 2 geopolitical spikes (95% interval −50% to 100%)
          routine-diplomacy | 70%        | of 10 contacts name no functional subject (95% interval 40% to 89%)
          two-presses       | 59% : 43%  | functional in the outlets of US and PK; the first less the second is 16 points (95% interval −3% to 37%)
          initiators        | 50%        | of functional stories are begun by US (95% interval 30% to 70%)
          commitments       | 3 of 4     | commitments were carried out (95% interval 30% to 95%); 0 more are open
          """)
  void everyTrend_hasOneNumberInWords(String name, String number, String words) {
    // When
    KeyFigure key = KeyFigure.of(TrendFiguresTest.trend(name));

    // Then
    assertThat(key.number()).isEqualTo(number);
    assertThat(key.words()).startsWith(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          overshadowing | p = 0.48: chance alone explains it
          attention-gap | The interval holds 1: no difference is shown.
          two-presses   | The interval holds 0: no difference is shown.
          """)
  void numberThatIsNoFinding_saysSo(String name, String caution) {
    // When
    KeyFigure key = KeyFigure.of(TrendFiguresTest.trend(name));

    // Then
    assertThat(key.caution()).isEqualTo(caution);
  }
}
