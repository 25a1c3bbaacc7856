package dyad.ingest.api;

import dyad.event.HubLease;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to a WebSub hub as the API shows it, without its secret.
 *
 * @param state {@code none}, {@code requested}, {@code active}, {@code over} or {@code refused}
 * @param hub the hub, null when there is none
 * @param topic the feed's address as the hub knows it, null when there is none
 * @param expires until when the hub promised to send, null while it has not agreed
 * @param detail why the hub refused, null when it has not
 */
record HubView(
    String state,
    @Nullable URI hub,
    @Nullable URI topic,
    @Nullable Instant expires,
    @Nullable String detail) {
  private static final HubView NONE = new HubView("none", null, null, null, null);

  static HubView of(@Nullable HubLease lease, Instant now) {
    return lease == null
        ? NONE
        : new HubView(
            state(lease, now), lease.hub(), lease.topic(), lease.expires(), lease.refusal());
  }

  private static String state(HubLease lease, Instant now) {
    if (lease.refusal() != null) {
      return "refused";
    }
    Instant expires = lease.expires();
    return expires == null ? "requested" : expires.isAfter(now) ? "active" : "over";
  }

  boolean isActive() {
    return state.equals("active");
  }
}
