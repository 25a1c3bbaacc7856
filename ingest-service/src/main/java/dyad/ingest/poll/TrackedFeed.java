package dyad.ingest.poll;

import dyad.event.EntryTotals;
import dyad.event.FeedCondition;
import dyad.event.FeedFollowed;
import dyad.event.FeedOptions.Following;
import dyad.event.FeedRhythm;
import dyad.event.FeedState;
import dyad.event.HubLease;
import dyad.event.LastDocument;
import dyad.event.MovedFeed;
import dyad.event.SeenEntry;
import dyad.ingest.dedupe.SeenArticles;
import dyad.ingest.fetch.Validators;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as a poll starts from it.
 *
 * @param followed what is followed
 * @param state what is known of it, null before its first poll
 * @param turn when its first poll is due; without meaning after that
 */
record TrackedFeed(FeedFollowed followed, @Nullable FeedState state, Instant turn) {

  /** A feed whose first poll, if it had none yet, is due at once. */
  TrackedFeed(FeedFollowed followed, @Nullable FeedState state) {
    this(followed, state, Instant.MIN);
  }

  String id() {
    return followed.id();
  }

  /** The sides of the dyad that its entries touch by its nature. */
  List<String> sides() {
    return followed.options().sides();
  }

  /** When it could first have been polled. */
  Instant readySince() {
    Instant due = due();
    return due.equals(Instant.MIN) ? wished() : due;
  }

  private Instant wished() {
    Instant wish = followed.options().refresh();
    return wish == null || state == null ? followed.added() : wish;
  }

  /**
   * When it is due: at its turn when it was never polled, at once when somebody wants it; or never.
   */
  Instant due() {
    if (followed.options().following() != Following.ON) {
      return Instant.MAX;
    }
    Instant wish = followed.options().refresh();
    boolean wanted = wish != null && (state == null || wish.isAfter(state.polled()));
    if (state == null) {
      return turn;
    }
    return wanted ? Instant.MIN : state.nextPoll();
  }

  /** What the outlet last sent whole, null when it never did. */
  @Nullable LastDocument document() {
    return state == null ? null : state.document();
  }

  Validators validators() {
    return state == null ? Validators.NONE : new Validators(state.etag(), state.lastModified());
  }

  List<SeenEntry> seenEntries() {
    return state == null ? List.of() : state.seen();
  }

  SeenArticles seen() {
    return new SeenArticles(id(), seenEntries());
  }

  EntryTotals totals() {
    return state == null ? EntryTotals.NONE : state.totals();
  }

  FeedRhythm rhythm() {
    return state == null ? FeedRhythm.UNKNOWN : state.rhythm();
  }

  FeedCondition condition() {
    return state == null ? FeedCondition.ACTIVE : state.condition();
  }

  @Nullable MovedFeed moved() {
    return state == null ? null : state.moved();
  }

  @Nullable HubLease hub() {
    return state == null ? null : state.hub();
  }

  @Nullable Instant lastSuccess() {
    return state == null ? null : state.lastSuccess();
  }

  @Nullable String detail() {
    return state == null ? null : state.detail();
  }

  int failures() {
    return state == null ? 0 : state.failures();
  }
}
