package dyad.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscription raises alerts.
 *
 * @param paused whether its owner paused it
 * @param snoozedUntil until when it is silent, null when it is not
 * @param expires from when on it is silent for good, null for never
 * @param disabled why nothing is sent any more although the owner did not say so, else null
 */
public record SubscriptionCondition(
    boolean paused,
    @Nullable Instant snoozedUntil,
    @Nullable Instant expires,
    @Nullable String disabled) {
  /** Active without end. */
  public static final SubscriptionCondition ACTIVE =
      new SubscriptionCondition(false, null, null, null);

  public SubscriptionCondition {
    if (disabled != null) {
      Check.text("condition.disabled", disabled, ArticleIngested.MAX_TITLE);
    }
  }

  /** Whether it raises alerts at that moment. */
  public boolean isActive(Instant now) {
    return !paused
        && disabled == null
        && (snoozedUntil == null || !now.isBefore(snoozedUntil))
        && (expires == null || now.isBefore(expires));
  }

  /** The same, but sending has ended for that reason. */
  public SubscriptionCondition disabled(String why) {
    return new SubscriptionCondition(paused, snoozedUntil, expires, why);
  }
}
