package dyad.ingest.api;

import dyad.event.FeedCondition;
import dyad.event.FeedFollowed;
import dyad.event.FeedOptions.Following;
import dyad.event.FeedState;
import dyad.event.SourceKind;
import dyad.ingest.feed.FeedCatalog;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which feeds a request wants to see; what is null does not narrow.
 *
 * @param q text in the title, address or outlet's name, in any case
 * @param category a folder at any depth
 * @param kind of the outlet
 * @param country of the outlet
 * @param condition how it does over days
 * @param paused whether paused
 * @param failing whether its last poll failed
 * @param limit most feeds in one answer, 1 to {@value #MOST}
 * @param after the id after which to go on
 */
record FeedQuery(
    @Nullable String q,
    @Nullable String category,
    @Nullable String kind,
    @Nullable String country,
    @Nullable String condition,
    @Nullable Boolean paused,
    @Nullable Boolean failing,
    @Nullable Integer limit,
    @Nullable String after) {
  static final int MOST = 1_000;
  private static final int USUAL = 100;

  FeedQuery {
    if (limit != null && (limit < 1 || limit > MOST)) {
      throw new InvalidRequestException("limit", "must be 1 to " + MOST);
    }
    if (kind != null) {
      SourceKind.of(kind);
    }
    if (condition != null) {
      FeedCondition.of(condition);
    }
  }

  int most() {
    return limit == null ? USUAL : limit;
  }

  /** All feeds it wants, by id, whatever the limit. */
  List<FeedFollowed> select(FeedCatalog catalog) {
    return catalog.feeds().stream()
        .filter(feed -> isWanted(feed) && isWanted(catalog.state(feed.id())))
        .sorted(Comparator.comparing(FeedFollowed::id))
        .toList();
  }

  /** Whether a feed comes after the one to go on after. */
  boolean isAfter(FeedFollowed feed) {
    return after == null || feed.id().compareTo(after) > 0;
  }

  private boolean isWanted(FeedFollowed feed) {
    return (q == null || holds(feed, q.toLowerCase(Locale.ROOT)))
        && (category == null || feed.categories().contains(category))
        && (kind == null || feed.publisher().kind().label().equals(kind))
        && (country == null || country.equalsIgnoreCase(feed.publisher().country()))
        && (paused == null || paused == (feed.options().following() == Following.PAUSED));
  }

  private static boolean holds(FeedFollowed feed, String text) {
    return (feed.title() + "\n" + feed.url() + "\n" + feed.publisher().name())
        .toLowerCase(Locale.ROOT)
        .contains(text);
  }

  private boolean isWanted(Optional<FeedState> state) {
    FeedCondition is = state.map(FeedState::condition).orElse(FeedCondition.ACTIVE);
    boolean fails = state.filter(known -> known.failures() > 0).isPresent();
    return (condition == null || is.label().equals(condition))
        && (failing == null || failing == fails);
  }
}
