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

  @Test
  void hostWithTooManyRequests_isLeftAloneForAWhile() {
    hosts.admit("outlet.example", NOW);
    hosts.silence("outlet.example", NOW.plusSeconds(90), NOW);
    hosts.release("outlet.example", NOW);

    assertThat(hosts.admit("outlet.example", NOW.plusSeconds(89))).isFalse();
    assertThat(hosts.admit("outlet.example", NOW.plusSeconds(90))).isTrue();
  }

  @Test
  void privateHostsFeeds_haveServersOfTheirOwn() {
    hosts.silence("127.0.0.1:8080", NOW.plusSeconds(90), NOW);
    hosts.silence("a.localhost", NOW.plusSeconds(90), NOW);

    assertThat(hosts.admit("127.0.0.1:8080", NOW)).isTrue();
    assertThat(hosts.admit("a.localhost", NOW)).isTrue();
  }
}
