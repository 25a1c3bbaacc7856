package dyad.ingest.poll;

import dyad.event.EntryTotals;
import dyad.event.FeedCondition;
import dyad.event.FeedFollowed;
import dyad.event.FeedOptions;
import dyad.event.FeedRhythm;
import dyad.event.FeedState;
import dyad.event.LastDocument;
import dyad.event.MovedFeed;
import dyad.event.Publisher;
import dyad.event.SeenEntry;
import dyad.event.SourceKind;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.fetch.Validators;
import dyad.ingest.poll.PollReport.Ending;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A feed's state for tests, and what follows from it. */
record PollState(
    int failures,
    @Nullable Instant lastSuccess,
    FeedRhythm rhythm,
    FeedCondition condition,
    @Nullable MovedFeed moved,
    @Nullable LastDocument document) {
  static final Instant NOW = Instant.parse("2026-01-10T00:00:00Z");
  static final URI ADDRESS = URI.create("https://outlet.example/feed");
  static final SeenEntry SEEN = new SeenEntry("a1", "f1", 1);
  static final NextState NEXT =
      new NextState(
          new PollInterval(Duration.ofMinutes(15), Duration.ofHours(4), Duration.ofHours(24)),
          new Condition(Duration.ofDays(3)),
          new Moves(Duration.ofDays(2)));

  /** All well. */
  static PollState well() {
    return new PollState(
        0,
        NOW.minus(Duration.ofHours(1)),
        new FeedRhythm(NOW.minus(Duration.ofHours(1)), 3_600L, 24.0),
        FeedCondition.ACTIVE,
        null,
        null);
  }

  PollState with(MovedFeed other) {
    return new PollState(failures, lastSuccess, rhythm, condition, other, document);
  }

  PollState with(LastDocument other) {
    return new PollState(failures, lastSuccess, rhythm, condition, moved, other);
  }

  PollState with(FeedRhythm other) {
    return new PollState(failures, lastSuccess, other, condition, moved, document);
  }

  PollState failing(int times, @Nullable Instant success) {
    return new PollState(times, success, rhythm, condition, moved, document);
  }

  TrackedFeed feed() {
    return new TrackedFeed(
        new FeedFollowed(
            "f",
            ADDRESS,
            "Feed",
            new Publisher("Outlet", null, SourceKind.PRESS),
            List.of(),
            null,
            FeedFollowed.Origin.API,
            NOW.minus(Duration.ofDays(30)),
            FeedOptions.NONE),
        state());
  }

  private FeedState state() {
    return new FeedState(
        "f",
        NOW.minus(Duration.ofMinutes(15)),
        NOW,
        "\"etag\"",
        "yesterday",
        "fetched",
        null,
        failures,
        lastSuccess,
        List.of(SEEN),
        new EntryTotals(1, 0, 0, 0, 1),
        "Stated",
        rhythm,
        condition,
        moved,
        null,
        document);
  }

  /** After an answer that nothing has changed. */
  FeedState afterNotModified(ResponseNotes notes) {
    TrackedFeed feed = feed();
    return NEXT.after(
        feed,
        PollReport.unchanged(feed, "not-modified", feed.validators(), notes, feed.document()),
        NOW,
        0);
  }

  FeedState afterFailure(Ending ending, @Nullable Duration retryAfter) {
    TrackedFeed feed = feed();
    return NEXT.after(
        feed, PollReport.refused(feed, "http-error", "bad", ending, retryAfter), NOW, 0);
  }

  static Validators validators() {
    return new Validators("\"etag\"", "yesterday");
  }
}
