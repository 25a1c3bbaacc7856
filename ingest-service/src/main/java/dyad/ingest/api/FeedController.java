package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.event.FeedState;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FollowedFeeds;
import dyad.ingest.profile.Profile;
import dyad.ingest.publish.FeedPublisher;
import dyad.ingest.websub.HubClient;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** The feeds that are followed. */
@RestController
@RequestMapping("/api/v1/feeds")
class FeedController {
  private static final String MERGE_PATCH = "application/merge-patch+json";

  private final FeedCatalog catalog;
  private final FeedPublisher publisher;
  private final FeedAdder adder;
  private final HubClient hubs;
  private final Profile profile;
  private final InstantSource clock;

  FeedController(
      FeedCatalog catalog,
      FeedPublisher publisher,
      FeedAdder adder,
      HubClient hubs,
      Profile profile,
      InstantSource clock) {
    this.catalog = catalog;
    this.publisher = publisher;
    this.adder = adder;
    this.hubs = hubs;
    this.profile = profile;
    this.clock = clock;
  }

  @GetMapping
  FeedPage feeds(@ModelAttribute FeedQuery query, ServerHttpRequest request) {
    UriComponentsBuilder here =
        UriComponentsBuilder.fromPath("/api/v1/feeds").query(request.getURI().getRawQuery());
    return FeedPage.of(query, catalog, here, clock.instant());
  }

  @GetMapping("/{id}")
  ResponseEntity<FeedView> feed(@PathVariable String id) {
    return ok(known(id));
  }

  /** Follows a feed: 201, or 200 when it is followed already. */
  @PostMapping
  Mono<ResponseEntity<FeedView>> follow(@RequestBody FollowRequest request) {
    return adder.add(request).map(this::answer);
  }

  private ResponseEntity<FeedView> answer(FeedAdder.Added added) {
    ResponseEntity.BodyBuilder answer =
        added.isNew() ? ResponseEntity.created(location(added.feed())) : ResponseEntity.ok();
    return answer
        .eTag(Revision.of(added.feed()))
        .body(FeedView.of(added.feed(), catalog, clock.instant(), added.others()));
  }

  @PatchMapping(
      path = "/{id}",
      consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
  Mono<ResponseEntity<FeedView>> change(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody FeedChange change) {
    FeedFollowed feed = known(id);
    Revision.require(ifMatch, feed);
    FeedFollowed changed = change.applied(feed, now(feed));
    var unused = FeedFields.sides(changed.options().sides(), profile);
    return publisher.follow(List.of(changed)).thenReturn(changed).map(this::ok);
  }

  /** Removes a feed; what came of it stays. */
  @DeleteMapping("/{id}")
  Mono<ResponseEntity<Void>> remove(
      @PathVariable String id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    FeedFollowed feed = known(id);
    Revision.require(ifMatch, feed);
    return publisher
        .follow(List.of(FollowedFeeds.removed(feed, now(feed))))
        .doOnSuccess(done -> catalog.state(id).ifPresent(this::unsubscribe))
        .thenReturn(ResponseEntity.noContent().build());
  }

  private void unsubscribe(FeedState state) {
    if (state.hub() != null) {
      // Nobody waits for it: a hub that does not hear stops when the lease is over.
      var unused = hubs.unsubscribe(state.feedId(), state.hub()).subscribe();
    }
  }

  /** Has a feed polled at once, unless its server wants to be left alone. */
  @PostMapping("/{id}/refresh")
  Mono<ResponseEntity<FeedView>> refresh(@PathVariable String id) {
    FeedFollowed feed = known(id);
    catalog.state(id).ifPresent(this::refuseToPress);
    FeedFollowed refreshed = FollowedFeeds.refreshed(feed, clock.instant());
    return publisher
        .follow(List.of(refreshed))
        .then(
            Mono.fromSupplier(
                () ->
                    ResponseEntity.accepted()
                        .location(location(feed))
                        .body(FeedView.of(refreshed, catalog, clock.instant()))));
  }

  private void refuseToPress(FeedState state) {
    boolean asked = state.outcome().equals("rate-limited") || state.outcome().equals("unavailable");
    if (asked && state.nextPoll().isAfter(clock.instant())) {
      String detail = "its server asked to be left alone; it is polled at " + state.nextPoll();
      throw new ResponseStatusException(HttpStatus.CONFLICT, detail);
    }
  }

  /** Later than any change before, so that each has its own entity tag. */
  private Instant now(FeedFollowed feed) {
    Instant now = clock.instant();
    Instant least = feed.changed().plusMillis(1);
    return now.isBefore(least) ? least : now;
  }

  private FeedFollowed known(String id) {
    return catalog
        .feed(id)
        .orElseThrow(
            () -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no feed has the id " + id));
  }

  private ResponseEntity<FeedView> ok(FeedFollowed feed) {
    return ResponseEntity.ok()
        .eTag(Revision.of(feed))
        .body(FeedView.of(feed, catalog, clock.instant()));
  }

  private static URI location(FeedFollowed feed) {
    return URI.create("/api/v1/feeds/" + feed.id());
  }
}
