package dyad.search.alert.watch;

import dyad.event.AlertItem;
import dyad.event.AlertWatch.OfFeeds;
import dyad.event.ArticleIngested;
import dyad.event.FeedCondition;
import dyad.event.FeedHealthChanged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Says which changes of feeds a subscription is told of. */
final class FeedWatch {
  private FeedWatch() {}

  /**
   * The change, if it is one to tell of.
   *
   * @param since what happened before is not told
   */
  static Optional<AlertItem> item(OfFeeds asked, FeedHealthChanged change, Instant since) {
    boolean isAsked =
        asked.conditions().contains(change.condition())
            && (asked.ids().isEmpty() || asked.ids().contains(change.feedId()))
            && !change.at().isBefore(since);
    return isAsked ? Optional.of(item(change)) : Optional.empty();
  }

  private static AlertItem item(FeedHealthChanged change) {
    UUID happening = UUID.nameUUIDFromBytes(change.eventId().getBytes(StandardCharsets.UTF_8));
    String title =
        "%s %s: %s".formatted(change.title(), words(change.condition()), change.detail());
    return AlertItem.of(
        AlertItem.Subject.FEED,
        change.feedId(),
        "w-" + happening,
        title.substring(0, Math.min(title.length(), ArticleIngested.MAX_TITLE)),
        change.url(),
        change.publisher(),
        change.at(),
        List.of("condition:" + change.condition().label(), "before:" + change.before().label()));
  }

  private static String words(FeedCondition condition) {
    return switch (condition) {
      case ACTIVE -> "is back";
      case SILENT -> "is silent";
      case DEAD -> "is dead";
    };
  }
}
