package dyad.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HostPacingTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final HostPacing hosts = new HostPacing(Duration.ofSeconds(1));

  @Test
  void busyHost_isNotAskedBeside() {
    hosts.admit("a", NOW);

    assertThat(hosts.admit("a", NOW)).isFalse();
    assertThat(hosts.admit("b", NOW)).isTrue();
  }

  @Test
  void releasedHost_isAskedAfterThePause() {
    hosts.admit("a", NOW);
    hosts.release("a", NOW);

    assertThat(hosts.admit("a", NOW.plusMillis(999))).isFalse();
    assertThat(hosts.admit("a", NOW.plusMillis(1_000))).isTrue();
  }
}
