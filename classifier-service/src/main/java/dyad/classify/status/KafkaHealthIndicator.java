package dyad.classify.status;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.ReactiveHealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Up when Kafka answers and the listener runs; else down, with the reason. */
@Component("kafka")
class KafkaHealthIndicator implements ReactiveHealthIndicator {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final String NO_ANSWER = "no answer within 3 s";

  private final ObjectProvider<Admin> admin;
  private final KafkaListenerEndpointRegistry listeners;

  KafkaHealthIndicator(ObjectProvider<Admin> admin, KafkaListenerEndpointRegistry listeners) {
    this.admin = admin;
    this.listeners = listeners;
  }

  @Override
  public Mono<Health> health() {
    return Mono.fromCallable(admin::getObject)
        .subscribeOn(Schedulers.boundedElastic())
        .flatMap(client -> Mono.fromCompletionStage(() -> clusterId(client)))
        .timeout(PATIENCE, Mono.error(() -> new TimeoutException(NO_ANSWER)))
        .map(this::answered)
        .onErrorResume(
            failure ->
                Mono.just(down(String.valueOf(new KafkaAwayException(failure).getMessage()))));
  }

  private static CompletionStage<String> clusterId(Admin client) {
    return client.describeCluster().clusterId().toCompletionStage();
  }

  private Health answered(String clusterId) {
    boolean listening =
        listeners.getListenerContainers().stream().allMatch(MessageListenerContainer::isRunning);
    return listening
        ? Health.up().withDetail("clusterId", clusterId).build()
        : down("Kafka answers, but the listener does not run (yet)");
  }

  private static Health down(String reason) {
    return Health.down().withDetail("reason", reason).build();
  }
}
