package dyad.search.alert.deliver;

import dyad.event.AlertChannel;
import dyad.event.AlertDelivery;
import dyad.event.AlertDelivery.Attempt;
import dyad.event.AlertDelivery.Status;
import dyad.event.AlertRaised;
import dyad.event.SubscriptionSaved;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows what is to be sent, sends it, and says how it stands afterwards. */
final class DeliveryDesk {
  private static final Logger log = LoggerFactory.getLogger(DeliveryDesk.class);

  /**
   * What follows from an attempt.
   *
   * @param delivery how the delivery stands
   * @param notice what the owner is to be told besides, null for nothing
   */
  record Outcome(AlertDelivery delivery, @Nullable AlertRaised notice) {}

  private final SubscriptionBook book;
  private final BiConsumer<String, String> ending;
  private final Channels channels;
  private final OwnerNotices notices;
  private final InstantSource clock;
  private final DeliveryMetrics metrics;

  /**
   * A desk.
   *
   * @param ending ends the sending of the subscription of that id, for that reason
   */
  DeliveryDesk(
      SubscriptionBook book,
      BiConsumer<String, String> ending,
      Channels channels,
      OwnerNotices notices,
      InstantSource clock,
      DeliveryMetrics metrics) {
    this.book = book;
    this.ending = ending;
    this.channels = channels;
    this.notices = notices;
    this.clock = clock;
    this.metrics = metrics;
  }

  Instant now() {
    return clock.instant();
  }

  void waiting(int deliveries) {
    metrics.waiting(deliveries);
  }

  /** Whether the alert goes anywhere by itself. */
  boolean isSent(AlertRaised alert) {
    return OwnerNotices.isNotice(alert)
        || find(alert.subscriptionId())
            .filter(saved -> saved.channel().type() != AlertChannel.Type.PULL)
            .isPresent();
  }

  AlertDelivery fresh(AlertRaised alert) {
    Instant now = now();
    return new AlertDelivery(alert, Status.PENDING, List.of(), now, now);
  }

  /** Where an alert goes, as far as turns are concerned. */
  String host(AlertRaised alert) {
    return addressee(alert).map(DeliveryDesk::host).orElse("");
  }

  private static String host(SubscriptionSaved saved) {
    URI url = saved.channel().url();
    String to = saved.channel().to();
    String host = url != null ? url.getHost() : to != null ? to.substring(to.indexOf('@')) : "";
    return host.toLowerCase(Locale.ROOT);
  }

  CompletableFuture<SendOutcome> attempt(AlertDelivery delivery) {
    AlertRaised alert = delivery.alert();
    SubscriptionSaved saved = addressee(alert).orElse(null);
    if (saved == null || saved.channel().type() == AlertChannel.Type.PULL) {
      return unwanted(
          OwnerNotices.isNotice(alert)
              ? "the owner has no other way to be told"
              : "nobody waits for it any more");
    }
    if (saved.condition().disabled() != null && !OwnerNotices.isNotice(alert)) {
      return unwanted("sending to this channel has ended");
    }
    return channels.send(alert, saved);
  }

  private Optional<SubscriptionSaved> addressee(AlertRaised alert) {
    Optional<SubscriptionSaved> own = find(alert.subscriptionId());
    return OwnerNotices.isNotice(alert) ? own.flatMap(notices::otherWay) : own;
  }

  private static CompletableFuture<SendOutcome> unwanted(String words) {
    return CompletableFuture.completedFuture(new SendOutcome.Unwanted(words));
  }

  /** What follows from an attempt. */
  Outcome after(AlertDelivery before, SendOutcome outcome) {
    Instant now = now();
    metrics.count(before, outcome, now);
    return switch (outcome) {
      case SendOutcome.Sent sent ->
          new Outcome(stands(before, Status.DELIVERED, outcome, null, now), null);
      case SendOutcome.Gone gone ->
          new Outcome(
              stands(before, Status.FAILED, outcome, null, now), end(before, gone.words(), now));
      case SendOutcome.Unwanted unwanted ->
          new Outcome(stands(before, Status.FAILED, outcome, null, now), null);
      case SendOutcome.Failed failed -> failed(before, failed, now);
    };
  }

  private Outcome failed(AlertDelivery before, SendOutcome.Failed failed, Instant now) {
    boolean isTest = before.alert().kind() == AlertRaised.Kind.TEST;
    Optional<Instant> next =
        isTest
            ? Optional.empty()
            : RetryPlan.next(
                before.alert().id(), before.attempts().size() + 1, failed.asked(), now);
    if (next.isPresent()) {
      return new Outcome(stands(before, Status.PENDING, failed, next.get(), now), null);
    }
    String why = "no attempt within a day succeeded; at last " + failed.words();
    return new Outcome(
        stands(before, Status.FAILED, failed, null, now), isTest ? null : end(before, why, now));
  }

  private static AlertDelivery stands(
      AlertDelivery before,
      Status status,
      SendOutcome outcome,
      @Nullable Instant next,
      Instant now) {
    List<Attempt> attempts = new ArrayList<>(before.attempts());
    attempts.add(new Attempt(now, outcome.answer(), outcome.words()));
    return new AlertDelivery(before.alert(), status, attempts, next, now);
  }

  /**
   * The owner sees the reason at the subscription, and may begin again by changing it. Says what
   * they are to be told besides; null when they were, or when it was such a word that failed.
   */
  private @Nullable AlertRaised end(AlertDelivery delivery, String why, Instant now) {
    if (OwnerNotices.isNotice(delivery.alert())) {
      return null;
    }
    SubscriptionSaved saved = find(delivery.alert().subscriptionId()).orElse(null);
    if (saved == null || saved.condition().disabled() != null) {
      return null;
    }
    log.warn("Sending of subscription {} has ended: {}", saved.id(), why);
    ending.accept(saved.id(), why);
    return notices.ended(saved, why, now);
  }

  private Optional<SubscriptionSaved> find(String subscriptionId) {
    return book.find(subscriptionId).map(Subscription::saved);
  }
}
