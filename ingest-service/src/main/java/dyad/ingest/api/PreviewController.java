package dyad.ingest.api;

import dyad.guard.AddressPolicy;
import dyad.ingest.check.FeedPreviews;
import dyad.ingest.check.Preview;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FeedId;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Shows what would become of a feed, before it is followed. */
@RestController
class PreviewController {
  private final FeedPreviews previews;
  private final FeedCatalog catalog;
  private final AddressPolicy policy;

  PreviewController(FeedPreviews previews, FeedCatalog catalog, AddressPolicy policy) {
    this.previews = previews;
    this.catalog = catalog;
    this.policy = policy;
  }

  /** The address of a feed, or of a site. */
  record Request(@Nullable String url) {}

  /**
   * The feed that would be followed.
   *
   * @param followed its id when it is followed already, else null
   */
  record Answer(@Nullable String followed, Preview feed) {}

  @PostMapping("/api/v1/feeds/preview")
  Mono<Answer> preview(@RequestBody Request request) {
    URI address = FeedFields.address(request.url(), policy);
    return previews
        .of(address)
        .flatMap(
            outcome ->
                switch (outcome) {
                  case FeedPreviews.Outcome.Feed feed -> Mono.just(answer(feed.preview()));
                  case FeedPreviews.Outcome.Nothing nothing ->
                      Mono.error(new NoFeedException(nothing.reason()));
                });
  }

  private Answer answer(Preview preview) {
    String id = FeedId.of(preview.url());
    return new Answer(catalog.feed(id).isPresent() ? id : null, preview);
  }
}
