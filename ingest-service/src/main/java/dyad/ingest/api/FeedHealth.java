package dyad.ingest.api;

import dyad.event.EntryTotals;
import dyad.event.FeedCondition;
import dyad.event.FeedFollowed;
import dyad.event.FeedState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a feed is.
 *
 * @param outcome how its last poll ended: {@code fetched}, {@code not-modified} or what went wrong
 * @param detail in plain words what went wrong or had to be mended, null when nothing
 * @param polled when the last poll ended
 * @param nextPoll not polled again before; null while it is paused
 * @param nextPollReason why then, in plain words
 * @param failures polls that failed in a row
 * @param lastSuccess when a poll last succeeded, null when none has
 * @param condition how it does over days
 * @param perDay new entries a day, null while too few have come to tell
 * @param newest when an entry was last new to us, null before the first
 * @param silent whether nothing new has come for much longer than its rhythm
 * @param statedTitle what the feed calls itself, null when not known
 * @param hub the subscription to its WebSub hub
 * @param totals what became of its entries
 */
record FeedHealth(
    String outcome,
    @Nullable String detail,
    Instant polled,
    @Nullable Instant nextPoll,
    String nextPollReason,
    int failures,
    @Nullable Instant lastSuccess,
    FeedCondition condition,
    @Nullable Double perDay,
    @Nullable Instant newest,
    boolean silent,
    @Nullable String statedTitle,
    HubView hub,
    EntryTotals totals) {

  static FeedHealth of(FeedFollowed feed, FeedState state, Instant now) {
    NextPoll next = NextPoll.of(feed, state, now);
    return new FeedHealth(
        state.outcome(),
        state.detail(),
        state.polled(),
        next.at(),
        next.reason(),
        state.failures(),
        state.lastSuccess(),
        state.condition(),
        state.rhythm().perDay(),
        state.rhythm().newest(),
        state.condition() == FeedCondition.SILENT,
        state.statedTitle(),
        HubView.of(state.hub(), now),
        state.totals());
  }
}
