package dyad.web.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Some of the feeds.
 *
 * @param total how many there are in all
 * @param next the address of the next ones at the service, null when there are none
 */
record FeedList(List<Feed> feeds, long total, @Nullable String next) {

  /** The id after which the next ones come, null when there are none. */
  @Nullable String after() {
    return next == null
        ? null
        : UriComponentsBuilder.fromUriString(next).build().getQueryParams().getFirst("after");
  }
}
