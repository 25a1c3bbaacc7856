package dyad.ingest.websub;

import dyad.event.FeedFollowed;
import dyad.event.FeedOptions.Following;
import dyad.event.FeedState;
import dyad.event.HubLease;
import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.feed.FollowedFeeds;
import dyad.ingest.publish.FeedPublisher;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Judges what comes to the callbacks (WebSub, sections 5.3 and 7): whether a subscription is meant,
 * and whether the hub sent what came.
 */
public final class Callbacks {
  private static final Logger LOG = LoggerFactory.getLogger(Callbacks.class);
  private static final Duration LONGEST = Duration.ofDays(365);

  private final FeedCatalog catalog;
  private final HubInbox inbox;
  private final FeedPublisher publisher;
  private final MeterRegistry metrics;
  private final InstantSource clock;

  Callbacks(
      FeedCatalog catalog,
      HubInbox inbox,
      FeedPublisher publisher,
      MeterRegistry metrics,
      InstantSource clock) {
    this.catalog = catalog;
    this.inbox = inbox;
    this.publisher = publisher;
    this.metrics = metrics;
    this.clock = clock;
  }

  /**
   * What a hub asks or tells.
   *
   * @param mode {@code subscribe}, {@code unsubscribe} or {@code denied}
   * @param topic as the hub knows it
   * @param leaseSeconds for how long it will send, null when not stated
   * @param reason why it denies, null when not stated
   */
  public record Notice(
      String mode, String topic, @Nullable Long leaseSeconds, @Nullable String reason) {}

  /** What becomes of something that came. */
  public enum Verdict {
    /** It is right. */
    TAKEN,
    /** Nobody asked for it. */
    UNKNOWN,
    /** The feed is followed no longer. */
    ENDED
  }

  /** Whether what a hub asks is meant; notes what it tells. */
  public Verdict judge(String feedId, String token, Notice notice) {
    HubLease lease = lease(feedId, token).orElse(null);
    if (lease == null || !lease.topic().toString().equals(notice.topic())) {
      return Verdict.UNKNOWN;
    }
    boolean followed = catalog.feed(feedId).isPresent();
    return switch (notice.mode()) {
      case "subscribe" -> followed ? granted(feedId, lease, notice) : Verdict.UNKNOWN;
      case "unsubscribe" -> followed ? Verdict.UNKNOWN : Verdict.TAKEN;
      case "denied" -> denied(feedId, lease, notice);
      default -> Verdict.UNKNOWN;
    };
  }

  private Verdict granted(String feedId, HubLease lease, Notice notice) {
    Long seconds = notice.leaseSeconds();
    if (seconds == null || seconds < 1) {
      // A hub must say for how long; without that we ask again soon.
      return Verdict.TAKEN;
    }
    Duration time = Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
    // Another instance that polls the feed is not told: it asks the hub again until it hears
    // itself.
    boolean ours = inbox.note(feedId, LeasePlan.granted(lease, time, clock.instant()));
    LOG.atInfo()
        .addKeyValue("feedId", feedId)
        .log("{} sends for {} s{}", lease.hub(), seconds, ours ? "" : " (polled elsewhere)");
    return Verdict.TAKEN;
  }

  private Verdict denied(String feedId, HubLease lease, Notice notice) {
    String said = notice.reason() == null ? "without saying why" : "'" + notice.reason() + "'";
    String reason = "the hub denies the subscription: " + said;
    LOG.atWarn().addKeyValue("feedId", feedId).log("{}: {}", lease.hub(), reason);
    inbox.note(feedId, LeasePlan.refused(lease, shortened(reason), clock.instant()));
    return Verdict.TAKEN;
  }

  /** Whether anything is expected at a callback. */
  public Verdict judge(String feedId, String token) {
    if (lease(feedId, token).isEmpty()) {
      count("unknown");
      return Verdict.UNKNOWN;
    }
    return catalog.feed(feedId).isPresent() ? Verdict.TAKEN : Verdict.ENDED;
  }

  /** Takes what a hub sends, if it is signed; the rest is counted, and otherwise as if taken. */
  public Mono<Verdict> take(
      String feedId, String token, @Nullable String signature, HubInbox.Push push) {
    HubLease lease = lease(feedId, token).orElse(null);
    FeedFollowed feed = catalog.feed(feedId).orElse(null);
    if (lease == null || feed == null) {
      return Mono.just(judge(feedId, token));
    }
    if (!HubSignature.isValid(signature, lease.secret(), push.body())) {
      count("unsigned");
      LOG.atWarn().addKeyValue("feedId", feedId).log("A push is not signed by the hub; ignored");
      return Mono.just(Verdict.TAKEN);
    }
    return taken(feed, push).thenReturn(Verdict.TAKEN);
  }

  private Mono<Void> taken(FeedFollowed feed, HubInbox.Push push) {
    if (feed.options().following() != Following.ON) {
      count("paused");
      return Mono.empty();
    }
    if (inbox.push(feed.id(), push)) {
      count("taken");
      return Mono.empty();
    }
    // Whoever polls the feed reads it at once: all instances read the feeds' topic.
    count("handed-on");
    Instant now = clock.instant();
    return publisher.follow(List.of(FollowedFeeds.refreshed(feed, now)));
  }

  private Optional<HubLease> lease(String feedId, String token) {
    return catalog
        .state(feedId)
        .map(FeedState::hub)
        .filter(lease -> CallbackAddress.isOf(feedId, token, lease));
  }

  private void count(String fate) {
    metrics.counter("ingest.pushes", "fate", fate).increment();
  }

  private static String shortened(String reason) {
    return reason.substring(0, Math.min(reason.length(), 300));
  }
}
