package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.event.FeedOptions;
import dyad.event.FeedOptions.Following;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person changes of a feed; null is no change.
 *
 * @param title what to call it
 * @param publisher the outlet: of it too, null is no change
 * @param categories folders, outermost first
 * @param language BCP 47 tag of entries that state none; empty: not known
 * @param sides sides of the dyad that every entry touches by the feed's nature
 * @param fullText whether to fetch the pages of entries that come with a summary only
 * @param paused whether not to poll it for now
 */
record FeedChange(
    @Nullable String title,
    FollowRequest.@Nullable PublisherRequest publisher,
    @Nullable List<String> categories,
    @Nullable String language,
    @Nullable List<String> sides,
    @Nullable Boolean fullText,
    @Nullable Boolean paused) {

  /**
   * The feed with the change.
   *
   * @throws InvalidRequestException when a field is wrong
   * @throws dyad.event.InvalidEventException when a field is wrong
   */
  FeedFollowed applied(FeedFollowed feed, Instant now) {
    return new FeedFollowed(
        feed.id(),
        feed.url(),
        title == null ? feed.title() : FeedFields.title(title),
        publisher == null ? feed.publisher() : outlet(feed.publisher(), publisher),
        categories == null ? feed.categories() : FeedFields.categories(categories),
        language == null
            ? feed.language()
            : language.isEmpty() ? null : FeedFields.language(language),
        feed.origin(),
        feed.added(),
        options(feed.options(), now));
  }

  private static Publisher outlet(Publisher before, FollowRequest.PublisherRequest change) {
    return new Publisher(
        change.name() == null ? before.name() : change.name(),
        change.country() == null ? before.country() : change.country(),
        change.kind() == null ? before.kind() : SourceKind.of(change.kind()));
  }

  private FeedOptions options(FeedOptions before, Instant now) {
    Following following =
        paused == null ? before.following() : paused ? Following.PAUSED : Following.ON;
    return new FeedOptions(
        following,
        sides == null ? before.sides() : sides,
        fullText == null ? before.fullText() : fullText,
        before.refresh(),
        now);
  }
}
