package dyad.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  @Test
  void seconds_areADuration() {
    assertThat(RetryAfter.parse(" 120 ", NOW)).isEqualTo(Duration.ofMinutes(2));
  }

  @Test
  void date_isTheTimeUntilThen() {
    assertThat(RetryAfter.parse("Thu, 01 Jan 2026 01:00:00 GMT", NOW))
        .isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thursday, 01-Jan-26 01:00:00 GMT",
        "Thu Jan  1 01:00:00 2026",
        "Mon, 1 Jan 2026 01:00:00 GMT"
      })
  void oldFormsOfDatesAndWrongDaysOfTheWeek_areRead(String date) {
    assertThat(RetryAfter.parse(date, NOW)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void moreSecondsThanAnyoneWaits_areStillALongTime() {
    assertThat(RetryAfter.parse("99999999999999", NOW)).isGreaterThan(Duration.ofDays(1_000));
  }

  @Test
  void dateInThePast_isNoWait() {
    assertThat(RetryAfter.parse("Wed, 31 Dec 2025 01:00:00 GMT", NOW)).isEqualTo(Duration.ZERO);
  }

  @Test
  void anythingElse_saysNothing() {
    assertThat(RetryAfter.parse("soon", NOW)).isNull();
    assertThat(RetryAfter.parse("-5", NOW)).isNull();
    assertThat(RetryAfter.parse(null, NOW)).isNull();
  }
}
