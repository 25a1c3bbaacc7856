package dyad.classify.listen;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Creates the topics and then starts the listener, trying again for as long as Kafka is away. So
 * the service starts without Kafka, and no broker makes up topics of its own.
 */
@Component
class ListenerStart {
  private static final Logger LOG = LoggerFactory.getLogger(ListenerStart.class);
  private static final Duration FIRST_RETRY = Duration.ofSeconds(1);
  private static final Duration LONGEST_RETRY = Duration.ofSeconds(15);

  private final KafkaAdmin admin;
  private final KafkaListenerEndpointRegistry listeners;
  private final Disposable.Swap starting = Disposables.swap();

  ListenerStart(KafkaAdmin admin, KafkaListenerEndpointRegistry listeners) {
    this.admin = admin;
    this.listeners = listeners;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    starting.update(
        Mono.fromRunnable(this::createTopicsAndListen)
            .subscribeOn(Schedulers.boundedElastic())
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, FIRST_RETRY)
                    .maxBackoff(LONGEST_RETRY)
                    .doBeforeRetry(signal -> report(signal.failure())))
            .subscribe());
  }

  private void createTopicsAndListen() {
    admin.initialize();
    Objects.requireNonNull(listeners.getListenerContainer(ArticleIngestedListener.ID)).start();
    LOG.info("Listening; listener={}", ArticleIngestedListener.ID);
  }

  private static void report(Throwable failure) {
    LOG.warn(
        "Kafka is away, trying again: {}",
        NestedExceptionUtils.getMostSpecificCause(failure).toString());
  }

  @PreDestroy
  void end() {
    starting.dispose();
  }
}
