package dyad.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a feed after a poll: enough for another instance to go on from.
 *
 * @param feedId the feed
 * @param polled when the poll ended
 * @param nextPoll not to be polled again before
 * @param etag the server's {@code ETag}, byte for byte, null when it sent none (RFC 9110, 8.8.3)
 * @param lastModified the server's {@code Last-Modified}, byte for byte, or null (RFC 9110, 8.8.2)
 * @param outcome how the poll ended: {@code fetched}, {@code not-modified} or what went wrong
 * @param detail in plain words what went wrong or had to be mended, null when nothing
 * @param failures polls that failed in a row, 0 after a success
 * @param lastSuccess when a poll last succeeded, null when none has
 * @param seen the entries last seen, newest first, so that none is published twice
 * @param totals what became of all entries so far
 * @param statedTitle the title that the feed gives itself, null when not known
 * @param rhythm how often something new comes
 * @param condition how the feed does over days
 * @param moved a permanent redirect that was seen but is not yet believed, null when none
 * @param hub the subscription to the feed's hub, null when there is none
 * @param document what is kept of the latest document, null before the first
 */
public record FeedState(
    String feedId,
    Instant polled,
    Instant nextPoll,
    @Nullable String etag,
    @Nullable String lastModified,
    String outcome,
    @Nullable String detail,
    int failures,
    @Nullable Instant lastSuccess,
    List<SeenEntry> seen,
    EntryTotals totals,
    @Nullable String statedTitle,
    @Nullable FeedRhythm rhythm,
    @Nullable FeedCondition condition,
    @Nullable MovedFeed moved,
    @Nullable HubLease hub,
    @Nullable LastDocument document)
    implements Event {

  public FeedState {
    Check.text("feedId", feedId, ArticleIngested.MAX_ID);
    Check.present("polled", polled);
    Check.present("nextPoll", nextPoll);
    Check.slug("outcome", outcome);
    Check.atLeast("failures", 0, failures);
    seen = List.copyOf(Check.present("seen", seen));
    Check.present("totals", totals);
    rhythm = rhythm == null ? FeedRhythm.UNKNOWN : rhythm;
    condition = condition == null ? FeedCondition.ACTIVE : condition;
  }

  /** How often something new comes. */
  @Override
  public FeedRhythm rhythm() {
    return rhythm == null ? FeedRhythm.UNKNOWN : rhythm;
  }

  /** How the feed does over days. */
  @Override
  public FeedCondition condition() {
    return condition == null ? FeedCondition.ACTIVE : condition;
  }

  @Override
  public String key() {
    return feedId;
  }

  @Override
  public String eventId() {
    return feedId + "." + polled.toEpochMilli();
  }

  @Override
  public Instant eventTime() {
    return polled;
  }
}
