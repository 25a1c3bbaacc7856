package dyad.ingest.poll;

import dyad.event.EntryTotals;
import dyad.event.FeedFollowed;
import dyad.event.FeedOptions.Following;
import dyad.event.FeedState;
import dyad.ingest.dedupe.SeenArticles;
import dyad.ingest.fetch.ConditionalRequest;
import dyad.ingest.fetch.Validators;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed as a poll starts from it.
 *
 * @param followed what is followed
 * @param state what is known of it, null before its first poll
 */
record TrackedFeed(FeedFollowed followed, @Nullable FeedState state) {

  String id() {
    return followed.id();
  }

  String host() {
    return followed.url().getHost();
  }

  /** The sides of the dyad that its entries touch by its nature. */
  List<String> sides() {
    return followed.options().sides();
  }

  /** When it is due: at once when it was never polled or somebody wants it polled; or never. */
  Instant due() {
    if (followed.options().following() != Following.ON) {
      return Instant.MAX;
    }
    Instant wish = followed.options().refresh();
    boolean wanted = wish != null && (state == null || wish.isAfter(state.polled()));
    return state == null || wanted ? Instant.MIN : state.nextPoll();
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
