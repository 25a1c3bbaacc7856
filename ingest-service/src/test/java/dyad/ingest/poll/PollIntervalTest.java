package dyad.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PollIntervalTest {
  private final PollInterval interval =
      new PollInterval(Duration.ofMinutes(30), Duration.ofHours(24));

  @Test
  void success_isFollowedByTheUsualIntervalOrALittleMore() {
    assertThat(interval.afterSuccess(0)).isEqualTo(Duration.ofMinutes(30));
    assertThat(interval.afterSuccess(1)).isEqualTo(Duration.ofMinutes(33));
  }

  @Test
  void failuresInARow_doubleTheIntervalUpToTheLongest() {
    assertThat(interval.afterFailure(1, null, 0)).isEqualTo(Duration.ofMinutes(30));
    assertThat(interval.afterFailure(3, null, 0)).isEqualTo(Duration.ofHours(2));
    assertThat(interval.afterFailure(1_000, null, 0)).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void serversWish_isHeardWhenItIsLonger() {
    assertThat(interval.afterFailure(1, Duration.ofHours(3), 0)).isEqualTo(Duration.ofHours(3));
    assertThat(interval.afterFailure(1, Duration.ofSeconds(1), 0))
        .isEqualTo(Duration.ofMinutes(30));
    assertThat(interval.afterFailure(1, Duration.ofDays(900), 0)).isEqualTo(Duration.ofHours(48));
  }

  @Test
  void goneFeed_isAskedOnceAWeek() {
    assertThat(interval.afterGone(0)).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void impossibleBounds_areRefused() {
    assertThatThrownBy(() -> new PollInterval(Duration.ofHours(2), Duration.ofHours(1)))
        .hasMessageContaining("PT2H, PT1H");
  }
}
