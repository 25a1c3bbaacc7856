package dyad.ingest.poll;

import dyad.event.FeedCondition;
import dyad.event.FeedHealthChanged;
import dyad.event.FeedRhythm;
import dyad.event.FeedState;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges how a feed does over days.
 *
 * @param deadAfter for how long it has to fail to be dead
 */
record Condition(Duration deadAfter) {
  /** Fewer failures may be chance, however long ago the last success is. */
  private static final int FEWEST_FAILURES = 3;

  /** How many usual gaps make a silence. */
  private static final int GAPS = 8;

  private static final int LONGEST_DETAIL = 500;

  /** Nights and holidays are no silence. */
  private static final Duration SHORTEST_SILENCE = Duration.ofDays(2);

  /** How the feed does after a poll. */
  FeedCondition after(
      TrackedFeed feed, PollReport report, int failures, FeedRhythm rhythm, Instant now) {
    return switch (report.ending()) {
      case GONE -> FeedCondition.DEAD;
      case SUCCESS -> isSilent(rhythm, now) ? FeedCondition.SILENT : FeedCondition.ACTIVE;
      case OURS -> feed.condition();
      case FAILURE, BLOCKED ->
          failures >= FEWEST_FAILURES && lives(feed).plus(deadAfter).isBefore(now)
              ? FeedCondition.DEAD
              : feed.condition();
    };
  }

  private static Instant lives(TrackedFeed feed) {
    Instant success = feed.lastSuccess();
    return success == null ? feed.followed().added() : success;
  }

  private static boolean isSilent(FeedRhythm rhythm, Instant now) {
    if (rhythm.newest() == null || rhythm.gapSeconds() == null) {
      return false;
    }
    Duration usual = Duration.ofSeconds(rhythm.gapSeconds()).multipliedBy(GAPS);
    Duration limit = usual.compareTo(SHORTEST_SILENCE) > 0 ? usual : SHORTEST_SILENCE;
    return rhythm.newest().plus(limit).isBefore(now);
  }

  /** The event, if the feed does otherwise than before; a feed's first poll is none. */
  static Optional<FeedHealthChanged> change(TrackedFeed feed, FeedState state) {
    if (feed.state() == null || state.condition() == feed.condition()) {
      return Optional.empty();
    }
    return Optional.of(
        new FeedHealthChanged(
            feed.id(),
            feed.followed().url(),
            feed.followed().title(),
            feed.followed().publisher(),
            state.condition(),
            feed.condition(),
            since(state),
            detail(state),
            state.polled()));
  }

  private static @Nullable Instant since(FeedState state) {
    return switch (state.condition()) {
      case SILENT -> state.rhythm().newest();
      case DEAD -> state.lastSuccess();
      case ACTIVE -> state.polled();
    };
  }

  private static String detail(FeedState state) {
    return switch (state.condition()) {
      case ACTIVE -> "it brings entries again";
      case SILENT -> "nothing new for " + days(state) + " days" + usually(state.rhythm());
      case DEAD ->
          state.outcome().equals("gone")
              ? "its server says that it is gone for good"
              : cut("it has failed " + state.failures() + " times in a row: " + state.detail());
    };
  }

  private static long days(FeedState state) {
    Instant newest = state.rhythm().newest();
    return newest == null ? 0 : Duration.between(newest, state.polled()).toDays();
  }

  private static String usually(FeedRhythm rhythm) {
    Long gap = rhythm.gapSeconds();
    return gap == null
        ? ""
        : String.format(Locale.ROOT, "; usually one entry in %.1f hours", gap / 3600.0);
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST_DETAIL));
  }
}
