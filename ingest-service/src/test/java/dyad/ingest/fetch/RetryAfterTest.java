package dyad.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

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
