package dyad.search.alert.subscription;

import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertLike;
import dyad.event.AlertSchedule;
import dyad.event.AlertWatch;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as its owner wants it.
 *
 * @param owner whose it is
 * @param name what the owner calls it
 * @param query what it asks for
 * @param choices what must be true besides
 * @param channel where alerts go
 * @param schedule when
 * @param paused whether it is silent for now
 * @param snoozedUntil until when it is silent, null when it is not
 * @param expires from when on it is silent for good, null for never
 * @param like what an article must be close to besides, null for nothing
 * @param watch what it watches instead of articles, null for articles
 */
public record SubscriptionDraft(
    String owner,
    String name,
    String query,
    AlertChoices choices,
    AlertChannel channel,
    AlertSchedule schedule,
    boolean paused,
    @Nullable Instant snoozedUntil,
    @Nullable Instant expires,
    @Nullable AlertLike like,
    @Nullable AlertWatch watch) {

  /** The same, like that. */
  public SubscriptionDraft with(AlertLike other) {
    return new SubscriptionDraft(
        owner,
        name,
        query,
        choices,
        channel,
        schedule,
        paused,
        snoozedUntil,
        expires,
        other,
        watch);
  }
}
