package dyad.search.alert.deliver;

import dyad.event.AlertChannel;
import dyad.event.AlertDelivery;
import dyad.event.AlertDelivery.Attempt;
import dyad.event.AlertDelivery.Status;
import dyad.event.AlertRaised;
import dyad.event.SubscriptionSaved;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.subscription.SubscriptionDesk;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Knows what is to be sent, sends it, and says how it stands afterwards. */
final class DeliveryDesk {
  private final SubscriptionBook book;
  private final SubscriptionDesk subscriptions;
  private final Sender sender;
  private final InstantSource clock;
  private final MeterRegistry metrics;
  private final AtomicInteger waiting;

  DeliveryDesk(
      SubscriptionBook book,
      SubscriptionDesk subscriptions,
      Sender sender,
      InstantSource clock,
      MeterRegistry metrics) {
    this.book = book;
    this.subscriptions = subscriptions;
    this.sender = sender;
    this.clock = clock;
    this.metrics = metrics;
    this.waiting = new AtomicInteger();
    Gauge.builder("alert.waiting", waiting, AtomicInteger::get)
        .description("Alerts of this instance with an attempt to come")
        .register(metrics);
  }

  Instant now() {
    return clock.instant();
  }

  void waiting(int deliveries) {
    waiting.set(deliveries);
  }

  /** Whether the alert goes anywhere by itself. */
  boolean isSent(AlertRaised alert) {
    return find(alert.subscriptionId())
        .filter(saved -> saved.channel().type() != AlertChannel.Type.PULL)
        .isPresent();
  }

  AlertDelivery fresh(AlertRaised alert) {
    Instant now = now();
    return new AlertDelivery(alert, Status.PENDING, List.of(), now, now);
  }

  /** Where the subscription's alerts go, as far as turns are concerned. */
  String host(String subscriptionId) {
    return find(subscriptionId)
        .map(saved -> saved.channel().url())
        .map(URI::getHost)
        .map(host -> host.toLowerCase(Locale.ROOT))
        .orElse("");
  }

  CompletableFuture<SendOutcome> attempt(AlertDelivery delivery) {
    SubscriptionSaved saved = find(delivery.alert().subscriptionId()).orElse(null);
    if (saved == null || saved.channel().type() == AlertChannel.Type.PULL) {
      return CompletableFuture.completedFuture(
          new SendOutcome.Unwanted("nobody waits for it any more"));
    }
    if (saved.condition().disabled() != null) {
      return CompletableFuture.completedFuture(
          new SendOutcome.Unwanted("sending to this channel has ended"));
    }
    if (saved.channel().type() == AlertChannel.Type.WEBHOOK && !sender.canSign()) {
      return CompletableFuture.completedFuture(
          new SendOutcome.Failed(null, "this service has no key to sign with", null));
    }
    return sender.send(delivery.alert(), saved);
  }

  /** How the delivery stands after an attempt. */
  AlertDelivery after(AlertDelivery before, SendOutcome outcome) {
    Instant now = now();
    count(outcome);
    return switch (outcome) {
      case SendOutcome.Sent sent -> {
        Timer.builder("alert.delivery")
            .description("From an alert to its receiver")
            .register(metrics)
            .record(Duration.between(before.alert().at(), now));
        yield stands(before, Status.DELIVERED, outcome, null, now);
      }
      case SendOutcome.Gone gone -> {
        end(before, gone.words());
        yield stands(before, Status.FAILED, outcome, null, now);
      }
      case SendOutcome.Unwanted unwanted -> stands(before, Status.FAILED, outcome, null, now);
      case SendOutcome.Failed failed -> failed(before, failed, now);
    };
  }

  private AlertDelivery failed(AlertDelivery before, SendOutcome.Failed failed, Instant now) {
    boolean isTest = before.alert().kind() == AlertRaised.Kind.TEST;
    Optional<Instant> next =
        isTest
            ? Optional.empty()
            : RetryPlan.next(
                before.alert().id(), before.attempts().size() + 1, failed.asked(), now);
    if (next.isEmpty() && !isTest) {
      end(before, "no attempt within a day succeeded; at last " + failed.words());
    }
    return stands(
        before, next.isPresent() ? Status.PENDING : Status.FAILED, failed, next.orElse(null), now);
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

  /** The owner sees the reason at the subscription, and may begin again by changing it. */
  private void end(AlertDelivery delivery, String why) {
    var unused = subscriptions.disable(delivery.alert().subscriptionId(), why);
  }

  private Optional<SubscriptionSaved> find(String subscriptionId) {
    return book.find(subscriptionId).map(Subscription::saved);
  }

  private void count(SendOutcome outcome) {
    Counter.builder("alert.attempts")
        .description("Attempts to send an alert by what came of them")
        .tag("outcome", outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .register(metrics)
        .increment();
  }
}
