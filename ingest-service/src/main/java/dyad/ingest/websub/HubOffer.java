package dyad.ingest.websub;

import dyad.ingest.fetch.FetchOutcome.Fetched;
import dyad.ingest.fetch.ResponseNotes;
import dyad.ingest.fetch.WebLink;
import dyad.ingest.parse.FeedHead;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A hub that sends what is new in a feed, as the feed says (WebSub, section 4).
 *
 * @param hub where to ask
 * @param topic the feed's address as the hub knows it
 */
public record HubOffer(URI hub, URI topic) {

  /**
   * What a document and the answer it came with say: {@code Link} headers first, then the feed's
   * own links. A feed that does not say its own address is known by the one it was fetched from.
   */
  public static Optional<HubOffer> of(Fetched document, FeedHead head) {
    return of(document.url(), document.notes(), head.hub(), head.self());
  }

  /** What an answer without a document says (304), if it says anything. */
  public static Optional<HubOffer> of(URI url, ResponseNotes notes) {
    return of(url, notes, null, null);
  }

  private static Optional<HubOffer> of(
      URI url, ResponseNotes notes, @Nullable URI feedsHub, @Nullable URI feedsSelf) {
    List<WebLink> links = WebLink.of(url, notes.links());
    URI hub = target(links, "hub", feedsHub);
    URI self = target(links, "self", feedsSelf);
    return hub == null || !isWeb(hub)
        ? Optional.empty()
        : Optional.of(new HubOffer(hub, self != null && isWeb(self) ? self : url));
  }

  private static @Nullable URI target(List<WebLink> links, String relation, @Nullable URI other) {
    return links.stream()
        .filter(link -> link.isA(relation))
        .map(WebLink::target)
        .findFirst()
        .orElse(other);
  }

  private static boolean isWeb(URI url) {
    return url.getHost() != null
        && ("http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme()));
  }
}
