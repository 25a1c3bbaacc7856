package dyad.ingest.poll;

import dyad.event.EntryTotals;
import dyad.event.FeedFollowed;
import dyad.event.FeedState;
import dyad.ingest.dedupe.SeenArticles;
import dyad.ingest.fetch.ConditionalRequest;
import dyad.ingest.fetch.Validators;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A feed as a poll starts from it.
 *
 * @param followed what is followed
 * @param state what is known of it, null before its first poll
 * @param sides the sides of the dyad that its entries touch by its nature
 */
record TrackedFeed(FeedFollowed followed, @Nullable FeedState state, Set<String> sides) {

  String id() {
    return followed.id();
  }

  String host() {
    return followed.url().getHost();
  }

  /** When it is due: at once when it was never polled. */
  Instant due() {
    return state == null ? Instant.MIN : state.nextPoll();
  }

  ConditionalRequest request() {
    return new ConditionalRequest(followed.url(), validators());
  }

  Validators validators() {
    return state == null ? Validators.NONE : new Validators(state.etag(), state.lastModified());
  }

  SeenArticles seen() {
    return new SeenArticles(id(), state == null ? List.of() : state.seen());
  }

  EntryTotals totals() {
    return state == null ? EntryTotals.NONE : state.totals();
  }

  int failures() {
    return state == null ? 0 : state.failures();
  }
}
