package dyad.ingest.page;

import dyad.ingest.fetch.FeedFetcher;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Puts together what reads pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
  private static final Duration PAUSE = Duration.ofMillis(250);

  @Bean
  FeedDiscovery feedDiscovery(FeedFetcher fetcher, Scheduler readingScheduler) {
    return new FeedDiscovery(fetcher, readingScheduler, PAUSE);
  }
}
