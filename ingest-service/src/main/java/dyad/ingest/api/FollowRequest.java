package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.ingest.feed.FeedId;
import dyad.ingest.fetch.AddressPolicy;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to follow a feed.
 *
 * @param url where it is
 * @param title what to call it; left out: the host
 * @param publisher the outlet; left out: named like the feed
 * @param categories folders, outermost first
 */
record FollowRequest(
    @Nullable String url,
    @Nullable String title,
    @Nullable PublisherRequest publisher,
    @Nullable List<String> categories) {

  /**
   * The outlet.
   *
   * @param name left out: the feed's title
   * @param country ISO 3166-1 alpha-2
   * @param kind like {@code think-tank}; left out: {@code press}
   */
  record PublisherRequest(@Nullable String name, @Nullable String country, @Nullable String kind) {

    Publisher publisher(String feedTitle) {
      return new Publisher(
          name == null ? feedTitle : name,
          country,
          kind == null ? SourceKind.PRESS : SourceKind.of(kind));
    }
  }

  /**
   * The event that the feed is followed.
   *
   * @throws InvalidRequestException when the address is none that may be fetched
   * @throws dyad.event.InvalidEventException when another field is wrong
   */
  FeedFollowed followed(AddressPolicy policy, Instant now) {
    URI address = address(policy);
    String name = title == null ? address.getHost() : title;
    if (name.isBlank()) {
      throw new InvalidRequestException("title", "is blank");
    }
    PublisherRequest outlet =
        publisher == null ? new PublisherRequest(null, null, null) : publisher;
    return new FeedFollowed(
        FeedId.of(address),
        address,
        name,
        outlet.publisher(name),
        categories == null ? List.of() : categories,
        null,
        FeedFollowed.Origin.API,
        now,
        null);
  }

  private URI address(AddressPolicy policy) {
    if (url == null || url.isBlank()) {
      throw new InvalidRequestException("url", "is missing");
    }
    try {
      URI address = new URI(url.strip());
      policy
          .refusal(address)
          .ifPresent(
              refusal -> {
                throw new InvalidRequestException("url", "is refused: " + refusal);
              });
      return address;
    } catch (URISyntaxException e) {
      throw new InvalidRequestException("url", "is no address: " + e.getMessage());
    }
  }
}
