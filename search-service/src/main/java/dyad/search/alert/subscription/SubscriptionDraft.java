package dyad.search.alert.subscription;

import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertSchedule;
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
    @Nullable Instant expires) {}
