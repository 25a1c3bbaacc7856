package dyad.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "SHARE, 0.456, 46%",
    "SHARE, -0.12, −12%",
    "COUNT, 2120, '2,120'",
    "COUNT, 1.5, 1.5",
    "RATIO, 0.9025, 0.90",
    "SCORE, -3.5, −3.5"
  })
  void number_isWrittenByItsUnit(Unit unit, double value, String text) {
    assertThat(unit.text(value)).isEqualTo(text);
  }

  @Test
  void noNumber_isADash() {
    assertThat(Unit.SHARE.text(null)).isEqualTo("–");
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "1, 2", "4, 5", "9, 6", "10, 6", "37, 5", "4321, 6"})
  void scaleOfCounts_hasFewRoundSteps(double most, int lines) {
    // When
    List<Double> ticks = Unit.COUNT.ticks(most);

    // Then
    assertThat(ticks).hasSize(lines).startsWith(0.0).allMatch(t -> t == Math.rint(t));
    assertThat(ticks.getLast()).isGreaterThanOrEqualTo(most);
  }
}
