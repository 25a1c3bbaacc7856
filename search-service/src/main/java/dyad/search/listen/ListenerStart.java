package dyad.search.listen;

import dyad.search.alert.subscription.SubscriptionLog;
import dyad.search.correct.CorrectionLog;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.MessageListenerContainer;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/**
 * Creates the topics, reads the corrections and the subscriptions and then starts the listener,
 * trying again for as long as Kafka is away. So the service starts without Kafka, and searches are
 * answered meanwhile.
 */
final class ListenerStart {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final Logger log = LoggerFactory.getLogger(ListenerStart.class);

  private final KafkaAdmin admin;
  private final CorrectionLog corrections;
  private final SubscriptionLog subscriptions;
  private final AlertThreads alerts;
  private final MessageListenerContainer container;
  private final Disposable.Swap starting = Disposables.swap();

  ListenerStart(
      KafkaAdmin admin,
      CorrectionLog corrections,
      SubscriptionLog subscriptions,
      AlertThreads alerts,
      MessageListenerContainer container) {
    this.admin = admin;
    this.corrections = corrections;
    this.subscriptions = subscriptions;
    this.alerts = alerts;
    this.container = container;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    starting.update(
        Mono.fromRunnable(this::createTopicsAndListen)
            .subscribeOn(Schedulers.boundedElastic())
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                    .maxBackoff(LONGEST_PAUSE)
                    .doBeforeRetry(signal -> warn(signal.failure())))
            .subscribe());
  }

  void stop() {
    starting.dispose();
  }

  private void createTopicsAndListen() {
    // Throws when the broker is away: spring.kafka.admin.fail-fast.
    admin.initialize();
    // Before any article: what is indexed must show what people said of it.
    corrections.follow();
    // And whoever has subscribed must be told of it.
    subscriptions.follow();
    alerts.start();
    container.start();
  }

  private static void warn(Throwable failure) {
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    log.warn("Kafka is away, trying again: {}", cause.toString());
  }
}
