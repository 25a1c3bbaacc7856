package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.guard.AddressPolicy;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FeedId;
import dyad.ingest.feed.FollowedFeeds;
import dyad.ingest.page.Discovery;
import dyad.ingest.page.FeedDiscovery;
import dyad.ingest.page.FeedLink;
import dyad.ingest.parse.FeedHead;
import dyad.ingest.profile.Profile;
import dyad.ingest.publish.FeedPublisher;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes up a feed that somebody wants to follow, by its own address or by that of its site. */
@Component
final class FeedAdder {
  private static final FeedHead UNREAD = FeedHead.of("not read yet");

  private final FeedCatalog catalog;
  private final FeedPublisher publisher;
  private final FeedDiscovery discovery;
  private final AddressPolicy policy;
  private final Profile profile;
  private final InstantSource clock;

  FeedAdder(
      FeedCatalog catalog,
      FeedPublisher publisher,
      FeedDiscovery discovery,
      AddressPolicy policy,
      Profile profile,
      InstantSource clock) {
    this.catalog = catalog;
    this.publisher = publisher;
    this.discovery = discovery;
    this.policy = policy;
    this.profile = profile;
    this.clock = clock;
  }

  /**
   * A feed that is followed now.
   *
   * @param feed which
   * @param isNew whether it was not followed before
   * @param others further feeds that the page names
   */
  record Added(FeedFollowed feed, boolean isNew, List<FeedLink> others) {}

  /** Follows it, unless it is followed already; then nothing of it is changed. */
  Mono<Added> add(FollowRequest request) {
    URI address = FeedFields.address(request.url(), policy);
    // What is wrong with the other fields is said before anybody is asked.
    FeedFollowed unread = request.followed(address, UNREAD, clock.instant());
    var unused = FeedFields.sides(unread.options().sides(), profile);
    Optional<FeedFollowed> known = catalog.feed(FeedId.of(address));
    if (known.isPresent()) {
      return Mono.just(new Added(known.get(), false, List.of()));
    }
    return request.isToBeChecked()
        ? discovery.find(address).flatMap(found -> follow(request, found))
        : follow(unread, List.of());
  }

  private Mono<Added> follow(FollowRequest request, Discovery discovered) {
    return switch (discovered) {
      case Discovery.Found found ->
          follow(request.followed(found.url(), found.head(), clock.instant()), found.others());
      case Discovery.Nothing nothing -> Mono.error(new NoFeedException(nothing.reason()));
    };
  }

  /** A feed that was removed before has a state, with a next poll that may be far away. */
  private FeedFollowed atOnce(FeedFollowed feed) {
    return FollowedFeeds.refreshed(feed, feed.added());
  }

  private Mono<Added> follow(FeedFollowed feed, List<FeedLink> others) {
    Optional<FeedFollowed> known = catalog.feed(feed.id());
    return known.isPresent()
        ? Mono.just(new Added(known.get(), false, others))
        : publisher.follow(List.of(atOnce(feed))).thenReturn(new Added(feed, true, others));
  }
}
