package dyad.web.alert;

import dyad.web.frame.Moment;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the pages show it.
 *
 * @param saved the subscription
 * @param standing whether it tells anything
 * @param choices in words
 * @param schedule in words
 * @param channel in words
 * @param last when it last told something, null when it has not or nobody knows
 */
public record SubscriptionView(
    Subscription saved,
    Standing standing,
    List<String> choices,
    String schedule,
    String channel,
    @Nullable Moment last) {

  static SubscriptionView of(Subscription saved, @Nullable Instant last, Instant now) {
    return new SubscriptionView(
        saved,
        Standing.of(saved, now),
        Stream.concat(
                AlertWords.choices(saved.choices()).stream(), AlertWords.further(saved).stream())
            .toList(),
        AlertWords.schedule(saved.schedule()),
        AlertWords.channel(saved.channel()),
        last == null ? null : Moment.of(last));
  }

  /** From when on it is silent for good, null for never. */
  public @Nullable Moment expires() {
    Instant expires = saved.expires();
    return expires == null ? null : Moment.of(expires);
  }

  /** Whether alerts are sent somewhere. */
  public boolean isSent() {
    return !saved.channel().type().equals("pull");
  }

  /** Whether they are signed, so that there is a secret. */
  public boolean isSigned() {
    return saved.channel().type().equals("webhook");
  }

  /** Whether it was snoozed and still is. */
  public boolean isSnoozed() {
    return standing.until() != null;
  }
}
