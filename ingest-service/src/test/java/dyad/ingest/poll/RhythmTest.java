package dyad.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.event.FeedRhythm;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");

  @Test
  void firstDocument_tellsTheRhythmByItsDates() {
    List<Instant> dates =
        IntStream.rangeClosed(1, 20).mapToObj(i -> NOW.minus(Duration.ofHours(3L * i))).toList();

    FeedRhythm rhythm = Rhythm.after(FeedRhythm.UNKNOWN, null, 20, dates, NOW);

    assertThat(rhythm.newest()).isEqualTo(NOW.minus(Duration.ofHours(3)));
    assertThat(rhythm.gapSeconds()).isEqualTo(Duration.ofHours(3).toSeconds());
    assertThat(rhythm.perDay()).isCloseTo(8, within(0.1));
  }

  @Test
  void firstDocumentWithoutDates_tellsNothingYet() {
    FeedRhythm rhythm = Rhythm.after(FeedRhythm.UNKNOWN, null, 20, List.of(), NOW);

    assertThat(rhythm).isEqualTo(new FeedRhythm(NOW, null, null));
  }

  @Test
  void dateInTheFuture_isNotBelieved() {
    List<Instant> dates = List.of(NOW.plus(Duration.ofDays(5_000)));

    assertThat(Rhythm.after(FeedRhythm.UNKNOWN, null, 1, dates, NOW).newest()).isEqualTo(NOW);
  }

  @Test
  void newEntries_moveTheRhythmTowardsTheirOwn() {
    FeedRhythm hourly = new FeedRhythm(NOW.minus(Duration.ofMinutes(40)), 3_600L, 24.0);

    FeedRhythm after = Rhythm.after(hourly, NOW.minus(Duration.ofMinutes(20)), 4, List.of(), NOW);

    assertThat(after.newest()).isEqualTo(NOW);
    assertThat(after.gapSeconds()).isBetween(600L, 3_600L);
    assertThat(after.perDay()).isCloseTo(24.5, within(0.1));
  }

  @Test
  void pollThatFindsNothing_lowersTheRateOnly() {
    FeedRhythm before = new FeedRhythm(NOW.minus(Duration.ofDays(8)), 3_600L, 24.0);

    FeedRhythm after = Rhythm.after(before, NOW.minus(Duration.ofDays(7)), 0, List.of(), NOW);

    assertThat(after.newest()).isEqualTo(before.newest());
    assertThat(after.gapSeconds()).isEqualTo(3_600L);
    assertThat(after.perDay()).isCloseTo(24 / Math.E, within(0.01));
  }
}
