package dyad.search.alert.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HostTurnsTest {
  private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final Duration PAUSE = Duration.ofMillis(200);

  @Test
  void secondAttemptAtAHost_waitsForThePause() {
    // Given
    HostTurns turns = new HostTurns(PAUSE);
    turns.take("slow.example", NOW);

    // When
    boolean soon = turns.take("slow.example", NOW.plusMillis(199));

    // Then
    assertThat(soon).isFalse();
    assertThat(turns.take("other.example", NOW.plusMillis(199))).isTrue();
    assertThat(turns.take("slow.example", NOW.plusMillis(200))).isTrue();
  }

  @Test
  void hostThatDoesNotAnswer_isAskedByFewAtATime() {
    // Given
    HostTurns turns = new HostTurns(Duration.ZERO);
    for (int i = 0; i < HostTurns.AT_ONCE; i++) {
      turns.take("hanging.example", NOW.plusSeconds(i));
    }

    // When
    boolean another = turns.take("hanging.example", NOW.plusSeconds(60));

    // Then
    assertThat(another).isFalse();
    turns.giveBack("hanging.example", NOW.plusSeconds(61));
    assertThat(turns.take("hanging.example", NOW.plusSeconds(62))).isTrue();
  }

  @Test
  void hostsWithoutAttempts_takeNoTurns() {
    // Given
    HostTurns turns = new HostTurns(PAUSE);
    turns.take("one.example", NOW);

    // When
    turns.giveBack("one.example", NOW);

    // Then
    assertThat(turns.anyTaken()).isFalse();
  }
}
