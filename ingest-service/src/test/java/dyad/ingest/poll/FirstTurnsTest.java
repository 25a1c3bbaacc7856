package dyad.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FirstTurnsTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final FirstTurns turns = new FirstTurns();

  @Test
  void feedsOfALongList_areDueOneAfterTheOther() {
    assertThat(turns.of("a", NOW)).isEqualTo(NOW);
    assertThat(turns.of("b", NOW.plusMillis(1))).isEqualTo(NOW.plusMillis(60));
    assertThat(turns.of("c", NOW.plusMillis(2))).isEqualTo(NOW.plusMillis(120));
  }

  @Test
  void turn_staysAsItIs_untilTheFeedIsPolled() {
    // Given
    turns.of("a", NOW);
    Instant turn = turns.of("b", NOW);

    // Then
    assertThat(turns.of("b", NOW.plusSeconds(9))).isEqualTo(turn);
    turns.forget("b");
    assertThat(turns.of("b", NOW.plusSeconds(9))).isEqualTo(NOW.plusSeconds(9));
  }
}
