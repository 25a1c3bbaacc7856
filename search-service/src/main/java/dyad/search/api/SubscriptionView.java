package dyad.search.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertLike;
import dyad.event.AlertSchedule;
import dyad.event.AlertWatch;
import dyad.event.SubscriptionSaved;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the API shows it.
 *
 * @param channel where its alerts go; of an address only the host
 * @param disabled why sending has ended, null while it has not
 * @param like what an article must be close to besides; not shown when nothing is asked
 * @param watch what it watches instead of articles; not shown when it watches articles
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
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Like like,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AlertWatch watch,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {

  /**
   * Where alerts go.
   *
   * @param type how
   * @param address scheme and host of where they are posted, since the rest may be a token; of an
   *     address of e-mail its first letter and host
   */
  record Channel(
      AlertChannel.Type type, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address) {
    static Channel of(AlertChannel channel) {
      return new Channel(channel.type(), shown(channel));
    }

    private static @Nullable String shown(AlertChannel channel) {
      URI url = channel.url();
      String to = channel.to();
      if (to != null) {
        return to.charAt(0) + "…" + to.substring(to.indexOf('@'));
      }
      return url == null ? null : url.getScheme() + "://" + url.getHost() + "/…";
    }
  }

  /** What an article must be close to, without the vector. */
  record Like(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String text,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String article,
      double closeness) {
    static @Nullable Like of(@Nullable AlertLike like) {
      return like == null ? null : new Like(like.text(), like.article(), like.closeness());
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
        Like.of(saved.like()),
        saved.watch(),
        secret);
  }
}
