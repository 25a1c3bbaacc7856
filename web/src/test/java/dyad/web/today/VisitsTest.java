package dyad.web.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitsTest {
  private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", ".", "x.y", "1", "99999999999.99999999999", "-1.5", "<script>"})
  void withoutAKnownVisit_thisIsTheFirst(String cookie) {
    // When
    Visits visits = Visits.of(cookie, NOW);

    // Then
    assertThat(visits).isEqualTo(new Visits(null, NOW));
  }

  @Test
  void nextPageOfAVisit_keepsThePreviousOne() {
    // Given
    Visits before = new Visits(NOW.minus(Duration.ofDays(1)), NOW.minus(Duration.ofMinutes(5)));

    // When
    Visits visits = Visits.of(before.cookie(), NOW);

    // Then
    assertThat(visits).isEqualTo(new Visits(before.previous(), NOW));
  }

  @Test
  void afterAPause_aNewVisitBegins() {
    // Given
    Instant lastRead = NOW.minus(Duration.ofMinutes(31));

    // When
    Visits visits = Visits.of(new Visits(null, lastRead).cookie(), NOW);

    // Then
    assertThat(visits.previous()).isEqualTo(lastRead);
  }
}
