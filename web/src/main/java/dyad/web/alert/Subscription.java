package dyad.web.alert;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subscription. The fields are search-service's; docs/alerts.md describes them.
 *
 * @param like what articles must be close to in meaning, null for nothing; kept as it is
 * @param watch the numbers or feeds that are watched instead of articles, null for none; kept as it
 *     is
 * @param disabled why sending has ended, null while it has not
 * @param secret what signs its webhooks; only in the answer to its making
 */
public record Subscription(
    String id,
    int revision,
    String owner,
    String name,
    String query,
    Choices choices,
    Channel channel,
    Schedule schedule,
    boolean paused,
    @Nullable Instant snoozedUntil,
    @Nullable Instant expires,
    @Nullable String disabled,
    Instant created,
    Instant changed,
    @Nullable Map<String, Object> like,
    @Nullable Map<String, Object> watch,
    @Nullable String secret) {

  /**
   * Where alerts go.
   *
   * @param type how
   * @param address scheme and host of where they are posted, null when they are not
   */
  public record Channel(String type, @Nullable String address) {}

  /** The validator that a change needs (RFC 9110, 13.1.1). */
  String etag() {
    return "\"" + revision + "\"";
  }

  /** The same wish, to be sent back with a change. */
  Draft draft() {
    return new Draft(
        owner,
        name,
        query,
        choices,
        new Draft.Target(channel.type(), null, null),
        schedule,
        paused,
        snoozedUntil,
        expires,
        like,
        watch);
  }
}
