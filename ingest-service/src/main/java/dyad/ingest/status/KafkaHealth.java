package dyad.ingest.status;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Asks Kafka whether it is there, when somebody wants to know, and at most every few seconds. */
@Component("kafka")
final class KafkaHealth implements ReactiveHealthIndicator, DisposableBean {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration FRESH = Duration.ofSeconds(5);

  private final KafkaAdmin settings;
  private final InstantSource clock;
  private @Nullable Admin admin;
  private volatile Health last = Health.unknown().build();
  private volatile Instant asked = Instant.MIN;

  KafkaHealth(KafkaAdmin settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Mono<Health> health() {
    return asked.plus(FRESH).isAfter(clock.instant())
        ? Mono.just(last)
        : Mono.fromCallable(this::ask)
            .subscribeOn(Schedulers.boundedElastic())
            .onErrorResume(KafkaException.class, e -> Mono.just(down(e)))
            .doOnNext(this::keep);
  }

  private synchronized Health ask() throws InterruptedException {
    if (admin == null) {
      admin = Admin.create(settings.getConfigurationProperties());
    }
    try {
      String cluster =
          admin.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      return Health.up().withDetail("cluster", cluster).build();
    } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
      return down(e);
    }
  }

  private static Health down(Exception e) {
    String reason =
        e instanceof java.util.concurrent.TimeoutException
            ? "Kafka did not answer within " + PATIENCE.toSeconds() + " s"
            : "Kafka: " + e.getMessage();
    return Health.down().withDetail("reason", reason).build();
  }

  private void keep(Health health) {
    last = health;
    asked = clock.instant();
  }

  @Override
  public synchronized void destroy() {
    if (admin != null) {
      admin.close(PATIENCE);
    }
  }
}
