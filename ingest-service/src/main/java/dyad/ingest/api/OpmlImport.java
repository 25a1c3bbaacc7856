package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.guard.AddressPolicy;
import dyad.ingest.api.OpmlResult.OutlineResult;
import dyad.ingest.api.OpmlResult.Result;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FollowedFeeds;
import dyad.ingest.feed.InvalidOpmlException;
import dyad.ingest.feed.ListedFeed;
import dyad.ingest.feed.OpmlReader;
import dyad.ingest.feed.Outline;
import dyad.ingest.profile.Profile;
import dyad.ingest.publish.FeedPublisher;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Follows the feeds of a list that somebody sends. */
@Component
final class OpmlImport {
  /** A list that is sent is nowhere, so that nothing in it can be relative. */
  private static final URI NOWHERE = URI.create("the:list");

  private final FeedCatalog catalog;
  private final FeedPublisher publisher;
  private final AddressPolicy policy;
  private final Profile profile;
  private final InstantSource clock;

  OpmlImport(
      FeedCatalog catalog,
      FeedPublisher publisher,
      AddressPolicy policy,
      Profile profile,
      InstantSource clock) {
    this.catalog = catalog;
    this.publisher = publisher;
    this.policy = policy;
    this.profile = profile;
    this.clock = clock;
  }

  /** Follows what is not followed yet, all of it or, when Kafka does not take it, none. */
  Mono<OpmlResult> follow(byte[] list) {
    List<OutlineResult> results = new ArrayList<>();
    List<FeedFollowed> feeds = new ArrayList<>();
    for (Outline outline : outlines(list)) {
      results.add(
          switch (outline) {
            case Outline.Listed listed -> take(listed, feeds);
            case Outline.Unusable bad ->
                new OutlineResult(
                    bad.line(), bad.title(), bad.url(), Result.REFUSED, null, bad.reason());
          });
    }
    return publisher.follow(feeds).thenReturn(OpmlResult.of(results));
  }

  private static List<Outline> outlines(byte[] list) {
    try {
      return OpmlReader.outlines(NOWHERE, list);
    } catch (InvalidOpmlException e) {
      throw new InvalidListException(e);
    }
  }

  private OutlineResult take(Outline.Listed outline, List<FeedFollowed> feeds) {
    ListedFeed feed = outline.feed();
    Optional<String> refusal = policy.refusal(feed.url()).or(() -> wrongSides(feed));
    if (refusal.isPresent()) {
      return result(outline, Result.REFUSED, refusal.get());
    }
    if (catalog.feed(feed.id()).isPresent()) {
      return result(outline, Result.KNOWN, null);
    }
    Instant now = clock.instant();
    // A feed that was removed before has a state, with a next poll that may be far away.
    feeds.add(FollowedFeeds.refreshed(feed.followed(FeedFollowed.Origin.API, now), now));
    return result(outline, Result.FOLLOWED, null);
  }

  private Optional<String> wrongSides(ListedFeed feed) {
    try {
      var unused = FeedFields.sides(feed.options().sides(), profile);
      return Optional.empty();
    } catch (InvalidRequestException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static OutlineResult result(
      Outline.Listed outline, Result result, @org.jspecify.annotations.Nullable String detail) {
    ListedFeed feed = outline.feed();
    String id = result == Result.REFUSED ? null : feed.id();
    return new OutlineResult(
        outline.line(), feed.title(), feed.url().toString(), result, id, detail);
  }
}
