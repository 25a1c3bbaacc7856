package dyad.ingest.poll;

import dyad.event.MovedFeed;
import dyad.ingest.poll.PollReport.Ending;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Believes permanent redirects (301, 308) after a while: outlets send them by mistake, and so do
 * networks that ask for a login. From then on the new address is asked directly. The feed keeps its
 * identity and the address it was added by, to which we come back when the new one fails.
 *
 * @param after for how long a redirect has to be seen
 */
record Moves(Duration after) {
  private static final int SIGHTINGS = 3;
  private static final int MOST_FAILURES = 3;

  /** Where to ask for the feed. */
  URI address(TrackedFeed feed) {
    MovedFeed moved = feed.moved();
    return moved != null && isBelieved(moved, feed) ? moved.url() : feed.followed().url();
  }

  private boolean isBelieved(MovedFeed moved, TrackedFeed feed) {
    return moved.sightings() >= SIGHTINGS
        && feed.state() != null
        && !moved.first().plus(after).isAfter(feed.state().polled());
  }

  /** What to remember after a poll. */
  @Nullable MovedFeed after(TrackedFeed feed, PollReport report, int failures, Instant now) {
    MovedFeed moved = feed.moved();
    if (report.ending() == Ending.OURS) {
      return moved;
    }
    if (!report.isSuccess()) {
      return failures >= MOST_FAILURES || report.ending() == Ending.GONE ? null : moved;
    }
    URI target = report.notes().movedTo();
    if (target == null) {
      // At the new address there is no redirect any more; at the old one it was withdrawn.
      return moved != null && isBelieved(moved, feed) ? moved : null;
    }
    return moved != null && moved.url().equals(target)
        ? new MovedFeed(target, moved.first(), moved.sightings() + 1)
        : new MovedFeed(target, now, 1);
  }
}
