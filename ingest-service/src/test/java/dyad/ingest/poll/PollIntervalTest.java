package dyad.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dyad.event.FeedRhythm;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PollIntervalTest {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  private final PollInterval interval =
      new PollInterval(Duration.ofMinutes(15), Duration.ofHours(4), Duration.ofHours(24));

  @Test
  void unknownRhythm_isFollowedByTheShortestIntervalOrALittleMore() {
    assertThat(afterSuccess(FeedRhythm.UNKNOWN, Duration.ZERO, 0))
        .isEqualTo(Duration.ofMinutes(15));
    assertThat(afterSuccess(FeedRhythm.UNKNOWN, Duration.ZERO, 1))
        .isEqualTo(Duration.ofMinutes(16).plusSeconds(30));
  }

  @Test
  void knownRhythm_setsTheIntervalWithinItsBounds() {
    assertThat(afterSuccess(gap(Duration.ofMinutes(2)), Duration.ZERO, 0))
        .isEqualTo(Duration.ofMinutes(15));
    assertThat(afterSuccess(gap(Duration.ofHours(2)), Duration.ZERO, 0))
        .isEqualTo(Duration.ofHours(1));
    assertThat(afterSuccess(gap(Duration.ofDays(7)), Duration.ZERO, 0))
        .isEqualTo(Duration.ofHours(4));
  }

  @Test
  void silence_growsTheInterval() {
    FeedRhythm silent = new FeedRhythm(NOW.minus(Duration.ofHours(40)), 60L, null);

    assertThat(afterSuccess(silent, Duration.ZERO, 0)).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void outletsWish_isHeardWhenItIsLonger() {
    assertThat(afterSuccess(gap(Duration.ofMinutes(2)), Duration.ofHours(6), 0))
        .isEqualTo(Duration.ofHours(6));
    assertThat(afterSuccess(gap(Duration.ofMinutes(2)), Duration.ofDays(90), 0))
        .isEqualTo(Duration.ofHours(24));
  }

  @Test
  void failuresInARow_doubleTheIntervalUpToTheLongest() {
    assertThat(interval.afterFailure(1, false, null, 0)).isEqualTo(Duration.ofMinutes(15));
    assertThat(interval.afterFailure(3, false, null, 0)).isEqualTo(Duration.ofHours(1));
    assertThat(interval.afterFailure(1_000, false, null, 0)).isEqualTo(Duration.ofHours(24));
  }

  @Test
  void serverThatKeepsUsOut_isLeftAloneForHoursFromTheStart() {
    assertThat(interval.afterFailure(1, true, null, 0)).isEqualTo(Duration.ofHours(4));
  }

  @Test
  void retryAfter_isHeardWhenItIsLonger() {
    assertThat(interval.afterFailure(1, false, Duration.ofHours(3), 0))
        .isEqualTo(Duration.ofHours(3));
    assertThat(interval.afterFailure(1, false, Duration.ofSeconds(1), 0))
        .isEqualTo(Duration.ofMinutes(15));
    assertThat(interval.afterFailure(1, false, Duration.ofDays(900), 0))
        .isEqualTo(Duration.ofHours(48));
  }

  @Test
  void goneFeed_isLookedForOnceAMonth() {
    assertThat(interval.afterGone(0)).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void impossibleBounds_areRefused() {
    Duration two = Duration.ofHours(2);

    assertThatThrownBy(() -> new PollInterval(two, two, Duration.ofHours(1)))
        .hasMessageContaining("PT2H, PT1H");
  }

  private Duration afterSuccess(FeedRhythm rhythm, Duration asked, double random) {
    return interval.afterSuccess(rhythm, asked, NOW, random);
  }

  private static FeedRhythm gap(Duration gap) {
    return new FeedRhythm(NOW, gap.toSeconds(), null);
  }
}
