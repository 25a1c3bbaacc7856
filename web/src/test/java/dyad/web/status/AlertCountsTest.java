package dyad.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AlertCountsTest {
  @Test
  void counts_areReadOutOfTheMetrics() {
    // Given
    String metrics =
        """
        # TYPE alert_subscriptions gauge
        alert_subscriptions 2.0
        alert_waiting 3.0
        alert_attempts_total{outcome="delivered"} 10.0
        alert_attempts_total{outcome="failed"} 1.0E1
        """;

    // Then
    assertThat(AlertCounts.in(metrics)).hasValue(new AlertCounts(2, 3, 10));
    assertThat(AlertCounts.in("jvm_info 1.0\n")).isEmpty();
  }
}
