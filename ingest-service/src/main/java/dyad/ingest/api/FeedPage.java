package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.ingest.feed.FeedCatalog;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Some of the feeds that a request wants to see.
 *
 * @param feeds these, by id
 * @param total how many there are in all
 * @param next where the next ones are, null when there are none
 */
record FeedPage(List<FeedView> feeds, int total, @Nullable String next) {

  static FeedPage of(FeedQuery query, FeedCatalog catalog, UriComponentsBuilder here, Instant now) {
    List<FeedFollowed> all = query.select(catalog);
    List<FeedFollowed> rest = all.stream().filter(query::isAfter).toList();
    List<FeedFollowed> shown = rest.stream().limit(query.most()).toList();
    boolean more = rest.size() > shown.size();
    return new FeedPage(
        shown.stream().map(feed -> FeedView.of(feed, catalog, now)).toList(),
        all.size(),
        more ? here.replaceQueryParam("after", shown.getLast().id()).build().toUriString() : null);
  }
}
