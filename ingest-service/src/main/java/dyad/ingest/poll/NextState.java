package dyad.ingest.poll;

import dyad.event.FeedRhythm;
import dyad.event.FeedState;
import dyad.ingest.poll.PollReport.Ending;
import dyad.ingest.poll.PollReport.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a feed's new state out of the last one and what a poll found. */
final class NextState {
  private static final int LONGEST_TITLE = 1_000;

  private final PollInterval interval;
  private final Condition condition;
  private final Moves moves;

  NextState(PollInterval interval, Condition condition, Moves moves) {
    this.interval = interval;
    this.condition = condition;
    this.moves = moves;
  }

  /**
   * The state after a poll.
   *
   * @param now when the poll ended
   * @param random from 0 to 1, spreads the polls
   */
  FeedState after(TrackedFeed feed, PollReport report, Instant now, double random) {
    int failures = failures(feed, report);
    FeedRhythm rhythm = rhythm(feed, report, now);
    return new FeedState(
        feed.id(),
        now,
        nextPoll(report, failures, rhythm, now, random),
        report.validators().etag(),
        report.validators().lastModified(),
        report.outcome(),
        report.detail(),
        failures,
        report.isSuccess() ? now : feed.lastSuccess(),
        report.reading() == null ? feed.seenEntries() : report.reading().seen(),
        feed.totals().plus(report.counts()),
        statedTitle(feed, report.reading()),
        rhythm,
        condition.after(feed, report, failures, rhythm, now),
        moves.after(feed, report, failures, now),
        feed.state() == null ? null : feed.state().hub(),
        report.document());
  }

  private static int failures(TrackedFeed feed, PollReport report) {
    return switch (report.ending()) {
      case SUCCESS -> 0;
      case OURS -> feed.failures();
      case FAILURE, BLOCKED, GONE -> feed.failures() + 1;
    };
  }

  private static FeedRhythm rhythm(TrackedFeed feed, PollReport report, Instant now) {
    if (!report.isSuccess()) {
      return feed.rhythm();
    }
    Reading reading = report.reading();
    int fresh = reading == null ? 0 : reading.fresh();
    List<Instant> dates = reading == null ? List.of() : reading.dates();
    Instant polled = feed.state() == null ? null : feed.state().polled();
    return Rhythm.after(feed.rhythm(), polled, fresh, dates, now);
  }

  private Instant nextPoll(
      PollReport report, int failures, FeedRhythm rhythm, Instant now, double random) {
    Duration pause =
        switch (report.ending()) {
          case SUCCESS ->
              interval.afterSuccess(
                  rhythm, Wishes.pause(report.notes(), report.document()), now, random);
          case FAILURE -> interval.afterFailure(failures, false, report.retryAfter(), random);
          case BLOCKED -> interval.afterFailure(failures, true, report.retryAfter(), random);
          case OURS -> interval.afterTroubleOfOurs(random);
          case GONE -> interval.afterGone(random);
        };
    return report.ending() == Ending.SUCCESS
        ? Wishes.outsideSkipped(now.plus(pause), report.document())
        : now.plus(pause);
  }

  private static @Nullable String statedTitle(TrackedFeed feed, @Nullable Reading reading) {
    String stated = reading == null ? null : reading.statedTitle();
    if (stated == null || stated.isBlank()) {
      return feed.state() == null ? null : feed.state().statedTitle();
    }
    return stated.substring(0, Math.min(stated.length(), LONGEST_TITLE));
  }
}
