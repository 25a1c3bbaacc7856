package dyad.search.alert.deliver;

import dyad.event.AlertDelivery;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts attempts, and what waits. */
final class DeliveryMetrics {
  private final MeterRegistry registry;
  private final AtomicInteger waiting = new AtomicInteger();

  DeliveryMetrics(MeterRegistry registry) {
    this.registry = registry;
    Gauge.builder("alert.waiting", waiting, AtomicInteger::get)
        .description("Alerts of this instance with an attempt to come")
        .register(registry);
  }

  void waiting(int deliveries) {
    waiting.set(deliveries);
  }

  void count(AlertDelivery before, SendOutcome outcome, Instant now) {
    Counter.builder("alert.attempts")
        .description("Attempts to send an alert by what came of them")
        .tag("outcome", outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT))
        .register(registry)
        .increment();
    if (outcome instanceof SendOutcome.Sent) {
      Timer.builder("alert.delivery")
          .description("From an alert to its receiver")
          .register(registry)
          .record(Duration.between(before.alert().at(), now));
    }
  }
}
