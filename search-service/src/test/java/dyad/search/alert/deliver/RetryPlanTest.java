package dyad.search.alert.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryPlanTest {
  private static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");

  @Test
  void retries_spreadOverAboutADay_thenEnd() {
    // Given
    Instant now = NOW;
    int failed = 1;

    // When
    Optional<Instant> next = RetryPlan.next("al-1", failed, null, now);
    while (next.isPresent()) {
      now = next.get();
      failed++;
      next = RetryPlan.next("al-1", failed, null, now);
    }

    // Then
    assertThat(failed).isEqualTo(9);
    assertThat(Duration.between(NOW, now)).isBetween(Duration.ofHours(18), Duration.ofHours(30));
  }

  @Test
  void pauses_differBetweenAlerts() {
    assertThat(RetryPlan.next("al-1", 4, null, NOW))
        .isNotEqualTo(RetryPlan.next("al-2", 4, null, NOW));
  }

  @Test
  void receiversWish_isObeyed_upToADay() {
    assertThat(RetryPlan.next("al-1", 1, Duration.ofMinutes(10), NOW))
        .contains(NOW.plus(Duration.ofMinutes(10)));
    assertThat(RetryPlan.next("al-1", 1, Duration.ofDays(400), NOW))
        .contains(NOW.plus(Duration.ofDays(1)));
  }
}
