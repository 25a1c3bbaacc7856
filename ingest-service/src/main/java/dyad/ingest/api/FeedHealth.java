package dyad.ingest.api;

import dyad.event.EntryTotals;
import dyad.event.FeedState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is.
 *
 * @param outcome how its last poll ended: {@code fetched}, {@code not-modified} or what went wrong
 * @param detail in plain words what went wrong or had to be mended, null when nothing
 * @param polled when the last poll ended
 * @param nextPoll not polled again before
 * @param failures polls that failed in a row
 * @param lastSuccess when a poll last succeeded, null when none has
 * @param totals what became of its entries
 */
record FeedHealth(
    String outcome,
    @Nullable String detail,
    Instant polled,
    Instant nextPoll,
    int failures,
    @Nullable Instant lastSuccess,
    EntryTotals totals) {

  static FeedHealth of(FeedState state) {
    return new FeedHealth(
        state.outcome(),
        state.detail(),
        state.polled(),
        state.nextPoll(),
        state.failures(),
        state.lastSuccess(),
        state.totals());
  }
}
