package dyad.web.alert;

import dyad.web.frame.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscription tells anything at the moment.
 *
 * @param text in a few words
 * @param tone {@code good}, {@code bad} or empty
 * @param until when that ends, null when nobody knows
 */
public record Standing(String text, String tone, @Nullable Moment until) {

  static Standing of(Subscription subscription, Instant now) {
    Instant expires = subscription.expires();
    Instant snoozed = subscription.snoozedUntil();
    if (subscription.disabled() != null) {
      return new Standing("sending has ended", "bad", null);
    }
    if (expires != null && !expires.isAfter(now)) {
      return new Standing("expired", "", null);
    }
    if (subscription.paused()) {
      return new Standing("paused", "", null);
    }
    if (snoozed != null && snoozed.isAfter(now)) {
      return new Standing("snoozed until", "", Moment.of(snoozed));
    }
    return new Standing("on", "good", null);
  }
}
