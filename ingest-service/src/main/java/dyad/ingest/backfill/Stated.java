package dyad.ingest.backfill;

import dyad.event.FeedFollowed;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FeedId;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says of the outlet; it stands above what is known of a followed feed, which
 * stands above the host's name.
 *
 * @param publisher the outlet's name
 * @param country ISO 3166-1 alpha-2
 * @param kind what sort of outlet
 * @param language BCP 47 tag for entries that state none
 * @param sides sides of the dyad that all entries touch by nature
 */
record Stated(
    @Nullable String publisher,
    @Nullable String country,
    @Nullable SourceKind kind,
    @Nullable String language,
    List<String> sides) {
  private static final int LONGEST_NAME = 200;

  /**
   * The origin of what came by a feed.
   *
   * @param feed the feed's address, or that of any page of the outlet
   * @param title the feed's own title, null when not known
   */
  Origin origin(URI feed, @Nullable String title, FeedCatalog catalog) {
    String id = FeedId.of(feed);
    FeedFollowed followed = catalog.known(id).orElse(null);
    Publisher known = followed == null ? named(title, feed) : followed.publisher();
    return new Origin(
        id,
        new Publisher(
            publisher == null ? known.name() : publisher,
            country == null ? known.country() : country,
            kind == null ? known.kind() : kind),
        language != null || followed == null ? language : followed.language(),
        sides.isEmpty() && followed != null ? followed.options().sides() : sides);
  }

  private static Publisher named(@Nullable String title, URI feed) {
    String name = title == null || title.isBlank() ? feed.getHost() : title.strip();
    return new Publisher(
        name.substring(0, Math.min(name.length(), LONGEST_NAME)), null, SourceKind.PRESS);
  }
}
