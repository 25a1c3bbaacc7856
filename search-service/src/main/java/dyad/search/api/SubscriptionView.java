package dyad.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertSchedule;
import dyad.event.SubscriptionSaved;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the API shows it.
 *
 * @param channel where its alerts go; of an address only the host
 * @param disabled why sending has ended, null while it has not
 * @param secret the signing secret; only when it was made a moment ago
 */
record SubscriptionView(
    String id,
    int revision,
    String owner,
    String name,
    String query,
    AlertChoices choices,
    Channel channel,
    AlertSchedule schedule,
    boolean paused,
    @Nullable Instant snoozedUntil,
    @Nullable Instant expires,
    @Nullable String disabled,
    Instant created,
    Instant changed,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

  /**
   * Where alerts go.
   *
   * @param type how
   * @param address scheme and host of where they are posted; the rest may be a token
   */
  record Channel(
      AlertChannel.Type type, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address) {
    static Channel of(AlertChannel channel) {
      URI url = channel.url();
      return new Channel(
          channel.type(), url == null ? null : url.getScheme() + "://" + url.getHost() + "/…");
    }
  }

  static SubscriptionView of(SubscriptionSaved saved, @Nullable String secret) {
    return new SubscriptionView(
        saved.id(),
        saved.revision(),
        saved.owner(),
        saved.name(),
        saved.query(),
        saved.choices(),
        Channel.of(saved.channel()),
        saved.schedule(),
        saved.condition().paused(),
        saved.condition().snoozedUntil(),
        saved.condition().expires(),
        saved.condition().disabled(),
        saved.created(),
        saved.changed(),
        secret);
  }
}
