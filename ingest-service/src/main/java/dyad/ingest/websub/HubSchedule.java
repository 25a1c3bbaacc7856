package dyad.ingest.websub;

import dyad.event.FeedState;
import dyad.event.HubLease;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Puts the subscription into a feed's new state, and the next poll off while the hub sends. */
public final class HubSchedule {
  private final LeasePlan plan;
  private final Duration pollInterval;

  /**
   * A schedule.
   *
   * @param pollInterval from one poll to the next of a feed whose hub sends
   */
  HubSchedule(LeasePlan plan, Duration pollInterval) {
    this.plan = plan;
    this.pollInterval = pollInterval;
  }

  /**
   * The state after a document was read that says this of a hub, or nothing.
   *
   * @param added when the feed was added: a subscription from before is over, because the hub was
   *     told to stop when the feed was removed
   */
  public FeedState afterDocument(
      FeedState next, @Nullable HubLease before, @Nullable HubOffer offer, Instant added) {
    HubLease current = isOver(before, added) ? null : before;
    return with(next, plan.next(current, offer, next.polled()));
  }

  /** The state after anything that says nothing of a hub. */
  public FeedState after(FeedState next, @Nullable HubLease before, Instant added) {
    return before != null && isOver(before, added)
        ? afterDocument(next, null, new HubOffer(before.hub(), before.topic()), added)
        : with(next, plan.next(before, next.polled()));
  }

  private static boolean isOver(@Nullable HubLease lease, Instant added) {
    return lease != null && lease.requested().isBefore(added);
  }

  /** Whether the hub is to be asked, now that the state is committed. */
  public static boolean isToBeAsked(@Nullable FeedState before, FeedState after) {
    HubLease lease = after.hub();
    HubLease old = before == null ? null : before.hub();
    return lease != null
        && lease.refusal() == null
        && (old == null || !old.requested().equals(lease.requested()));
  }

  private FeedState with(FeedState state, @Nullable HubLease lease) {
    Instant due = LeasePlan.due(lease, state.polled());
    if (due == null || state.failures() > 0) {
      return copy(state, state.nextPoll(), lease);
    }
    Instant quiet = earlier(state.polled().plus(pollInterval), due);
    return copy(state, quiet.isAfter(state.nextPoll()) ? quiet : state.nextPoll(), lease);
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }

  /** The same state with what the hub said of the subscription. */
  public static FeedState noted(FeedState state, HubLease lease) {
    return copy(state, state.nextPoll(), lease);
  }

  private static FeedState copy(FeedState state, Instant nextPoll, @Nullable HubLease lease) {
    return new FeedState(
        state.feedId(),
        state.polled(),
        nextPoll,
        state.etag(),
        state.lastModified(),
        state.outcome(),
        state.detail(),
        state.failures(),
        state.lastSuccess(),
        state.seen(),
        state.totals(),
        state.statedTitle(),
        state.rhythm(),
        state.condition(),
        state.moved(),
        lease,
        state.document());
  }
}
