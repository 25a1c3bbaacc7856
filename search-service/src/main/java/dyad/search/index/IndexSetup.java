package dyad.search.index;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

/** Creates the index once the service is up, and keeps trying while Elasticsearch is away. */
final class IndexSetup {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private static final Logger log = LoggerFactory.getLogger(IndexSetup.class);

  private final ArticleIndex index;
  private final Disposable.Swap running = Disposables.swap();

  IndexSetup(ArticleIndex index) {
    this.index = index;
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    running.update(
        Mono.fromRunnable(index::ensure)
            .subscribeOn(Schedulers.boundedElastic())
            .retryWhen(
                Retry.backoff(Long.MAX_VALUE, FIRST_PAUSE)
                    .maxBackoff(LONGEST_PAUSE)
                    .doBeforeRetry(IndexSetup::warn))
            .subscribe());
  }

  void stop() {
    running.dispose();
  }

  private static void warn(Retry.RetrySignal signal) {
    log.warn("The index is not ready, trying again: {}", signal.failure().getMessage());
  }
}
