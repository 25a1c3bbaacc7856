package dyad.event;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to a feed's WebSub hub (W3C WebSub, section 5).
 *
 * @param hub the hub's address
 * @param topic the feed's address as the hub knows it
 * @param secret key of the signatures of what the hub sends
 * @param requested when it was last asked for
 * @param expires until when the hub promised to send, null while it has not agreed
 * @param refusal why the hub does not send, in plain words; null when it has not refused
 */
public record HubLease(
    URI hub,
    URI topic,
    String secret,
    Instant requested,
    @Nullable Instant expires,
    @Nullable String refusal) {
  private static final int MAX_SECRET = 200;

  public HubLease {
    Check.webLink("hub.hub", hub);
    Check.webLink("hub.topic", topic);
    Check.text("hub.secret", secret, MAX_SECRET);
    Check.present("hub.requested", requested);
  }

  /** Without the secret, so that no log shows it. */
  @Override
  public String toString() {
    return "HubLease[hub=%s, topic=%s, requested=%s, expires=%s, refusal=%s]"
        .formatted(hub, topic, requested, expires, refusal);
  }
}
