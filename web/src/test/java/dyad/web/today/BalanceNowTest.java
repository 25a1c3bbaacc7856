package dyad.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.archive.BalanceTrend;
import dyad.web.archive.Estimate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceNowTest {
  private static final LocalDate LAST = LocalDate.parse("2026-07-09");

  @ParameterizedTest
  @CsvSource({
    "0.60, 0.50, 0.70, 0.40, More functional",
    "0.20, 0.10, 0.30, 0.40, Less functional",
    "0.45, 0.30, 0.60, 0.40, No clear difference",
  })
  void yearOutsideTheInterval_isADifference(
      double now, double low, double high, double year, String verdict) {
    // When
    BalanceNow balance = balance(trend(20, now, low, high), trend(100, year, 0.3, 0.5));

    // Then
    assertThat(balance.verdict()).startsWith(verdict);
    assertThat(balance.headline()).isEqualTo(balance.now());
  }

  @Test
  void fewStories_letTheYearSpeak() {
    // When
    BalanceNow balance = balance(trend(1, 1, 0.16, 1), trend(64, 0.44, 0.32, 0.57));

    // Then
    assertThat(balance.headline().text()).isEqualTo("44%");
    assertThat(balance.headline().interval()).isEqualTo("32 to 57%");
    assertThat(balance.verdict()).contains("say little");
    assertThat(balance.stretch()).isEqualTo("10 June 2026 to 9 July 2026");
  }

  @Test
  void noStory_isNoShare() {
    // Given
    BalanceTrend none =
        new BalanceTrend(0, new BalanceTrend.Summary(0, 0, new Estimate(null, null, null)));

    // When
    BalanceNow balance = balance(none, none);

    // Then
    assertThat(balance.headline()).isNull();
    assertThat(balance.now()).isNull();
  }

  private static BalanceNow balance(BalanceTrend month, BalanceTrend year) {
    return new BalanceNow(month, year, LAST, true);
  }

  private static BalanceTrend trend(long stories, double value, double low, double high) {
    return new BalanceTrend(
        stories, new BalanceTrend.Summary(0, 0, new Estimate(value, low, high)));
  }
}
