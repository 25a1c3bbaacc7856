package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.fetch.AddressPolicy;
import dyad.ingest.publish.FeedPublisher;
import java.net.URI;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/** The feeds that are followed. */
@RestController
@RequestMapping("/api/v1/feeds")
class FeedController {
  private final FeedCatalog catalog;
  private final FeedPublisher publisher;
  private final AddressPolicy policy;
  private final InstantSource clock;

  FeedController(
      FeedCatalog catalog, FeedPublisher publisher, AddressPolicy policy, InstantSource clock) {
    this.catalog = catalog;
    this.publisher = publisher;
    this.policy = policy;
    this.clock = clock;
  }

  @GetMapping
  Map<String, List<FeedView>> feeds() {
    return Map.of(
        "feeds",
        catalog.feeds().stream()
            .sorted(Comparator.comparing(FeedFollowed::id))
            .map(feed -> FeedView.of(feed, catalog))
            .toList());
  }

  @GetMapping("/{id}")
  FeedView feed(@PathVariable String id) {
    return catalog
        .feed(id)
        .map(feed -> FeedView.of(feed, catalog))
        .orElseThrow(
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no feed has the id " + id));
  }

  /** Follows a feed: 201, or 200 when it is followed already. */
  @PostMapping
  Mono<ResponseEntity<FeedView>> follow(@RequestBody FollowRequest request) {
    FeedFollowed feed = request.followed(policy, clock.instant());
    Optional<FeedFollowed> known = catalog.feed(feed.id());
    if (known.isPresent()) {
      return Mono.just(ResponseEntity.ok(FeedView.of(known.get(), catalog)));
    }
    URI location = URI.create("/api/v1/feeds/" + feed.id());
    return publisher
        .follow(List.of(feed))
        .then(
            Mono.fromSupplier(
                () -> ResponseEntity.created(location).body(FeedView.of(feed, catalog))));
  }
}
