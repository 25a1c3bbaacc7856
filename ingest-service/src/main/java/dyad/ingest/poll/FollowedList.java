package dyad.ingest.poll;

import dyad.event.FeedFollowed;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.ListedFeed;
import dyad.ingest.publish.FeedPublisher;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The list of feeds that the service was started with: follows those that are not followed yet. */
final class FollowedList {
  private final OpmlSource source;
  private final FeedPublisher publisher;
  private final FeedCatalog catalog;
  private final InstantSource clock;
  private volatile @Nullable String problem = "the list of feeds has not been read yet";

  FollowedList(
      OpmlSource source, FeedPublisher publisher, FeedCatalog catalog, InstantSource clock) {
    this.source = source;
    this.publisher = publisher;
    this.catalog = catalog;
    this.clock = clock;
  }

  /** Reads the list and follows what is new or changed in it, when the catalog is loaded. */
  Mono<Void> follow() {
    return source
        .read()
        .map(this::news)
        .flatMap(publisher::follow)
        .doOnSuccess(done -> problem = null)
        .doOnError(e -> problem = "the list of feeds: " + e.getMessage());
  }

  /** What keeps the list from being followed; empty when nothing does. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }

  private List<FeedFollowed> news(List<ListedFeed> list) {
    Instant now = clock.instant();
    return list.stream()
        .filter(feed -> catalog.known(feed.id()).filter(known -> isUpToDate(known, feed)).isEmpty())
        .map(feed -> feed.followed(now))
        .toList();
  }

  /** What a person has said of a feed by the API stands above the list, also that it is removed. */
  private static boolean isUpToDate(FeedFollowed known, ListedFeed listed) {
    return known.origin() == FeedFollowed.Origin.API
        || known.options().changed() != null
        || listed.isSameAs(known);
  }
}
