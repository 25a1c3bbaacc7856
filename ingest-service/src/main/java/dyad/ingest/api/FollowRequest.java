package dyad.ingest.api;

import dyad.event.FeedFollowed;
import dyad.event.FeedOptions;
import dyad.event.FeedOptions.Following;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.ingest.feed.FeedId;
import dyad.ingest.parse.FeedHead;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to follow a feed.
 *
 * @param url where it is, or a page that names it
 * @param title what to call it; left out: as it calls itself
 * @param publisher the outlet; left out: named like the feed
 * @param categories folders, outermost first
 * @param language BCP 47 tag of entries that state none; left out: as the feed states
 * @param sides sides of the dyad that every entry touches by the feed's nature
 * @param fullText whether to fetch the pages of entries that come with a summary only
 * @param paused whether not to poll it for now
 * @param check false: follow the address as it is, even if no feed can be read there just now
 */
record FollowRequest(
    @Nullable String url,
    @Nullable String title,
    @Nullable PublisherRequest publisher,
    @Nullable List<String> categories,
    @Nullable String language,
    @Nullable List<String> sides,
    @Nullable Boolean fullText,
    @Nullable Boolean paused,
    @Nullable Boolean check) {

  /**
   * The outlet.
   *
   * @param name left out: the feed's title
   * @param country ISO 3166-1 alpha-2
   * @param kind like {@code think-tank}; left out: {@code press}
   */
  record PublisherRequest(@Nullable String name, @Nullable String country, @Nullable String kind) {
    static final PublisherRequest NONE = new PublisherRequest(null, null, null);

    Publisher publisher(String feedTitle) {
      return new Publisher(
          name == null ? feedTitle : name,
          country,
          kind == null ? SourceKind.PRESS : SourceKind.of(kind));
    }
  }

  /** Whether a feed has to be found first. */
  boolean isToBeChecked() {
    return check == null || check;
  }

  /**
   * The event that the feed is followed.
   *
   * @param head what the feed says of itself
   * @throws InvalidRequestException when the title is wrong
   * @throws dyad.event.InvalidEventException when another field is wrong
   */
  FeedFollowed followed(URI address, FeedHead head, Instant now) {
    String name = name(address, head);
    PublisherRequest outlet = publisher == null ? PublisherRequest.NONE : publisher;
    return new FeedFollowed(
        FeedId.of(address),
        address,
        name,
        outlet.publisher(name.substring(0, Math.min(name.length(), 200))),
        categories == null ? List.of() : categories,
        language == null
            ? FeedFields.languageOrNull(head.language())
            : FeedFields.language(language),
        FeedFollowed.Origin.API,
        now,
        options());
  }

  private FeedOptions options() {
    return new FeedOptions(
        paused != null && paused ? Following.PAUSED : Following.ON,
        sides == null ? List.of() : sides,
        fullText != null && fullText,
        null,
        null);
  }

  private String name(URI address, FeedHead head) {
    String stated = head.title();
    String fallback = stated == null || stated.isBlank() ? address.getHost() : stated.strip();
    if (title != null) {
      return FeedFields.title(title);
    }
    return fallback.substring(0, Math.min(fallback.length(), 1_000));
  }
}
