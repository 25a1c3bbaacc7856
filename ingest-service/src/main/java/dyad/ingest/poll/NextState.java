package dyad.ingest.poll;

import dyad.event.FeedState;
import dyad.ingest.poll.PollReport.Ending;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes a feed's new state out of the last one and what a poll found. */
final class NextState {
  private final PollInterval interval;

  NextState(PollInterval interval) {
    this.interval = interval;
  }

  /**
   * The state after a poll.
   *
   * @param now when the poll ended
   * @param random from 0 to 1, spreads the polls
   */
  FeedState after(TrackedFeed feed, PollReport report, Instant now, double random) {
    int failures = report.ending() == Ending.SUCCESS ? 0 : feed.failures() + 1;
    return new FeedState(
        feed.id(),
        now,
        now.plus(pause(report, failures, random)),
        report.validators().etag(),
        report.validators().lastModified(),
        report.outcome(),
        report.detail(),
        failures,
        failures == 0 ? now : lastSuccess(feed),
        report.seen(),
        feed.totals().plus(report.counts()),
        null,
        null,
        null,
        null,
        null);
  }

  private Duration pause(PollReport report, int failures, double random) {
    return switch (report.ending()) {
      case SUCCESS -> interval.afterSuccess(random);
      case FAILURE -> interval.afterFailure(failures, report.retryAfter(), random);
      case GONE -> interval.afterGone(random);
    };
  }

  private static @Nullable Instant lastSuccess(TrackedFeed feed) {
    return feed.state() == null ? null : feed.state().lastSuccess();
  }
}
