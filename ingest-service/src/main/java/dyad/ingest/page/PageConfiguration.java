package dyad.ingest.page;

import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.fetch.FetchProperties;
import dyad.ingest.fetch.GuardedHttp;
import java.time.Duration;
import java.time.InstantSource;
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

  @Bean
  FullText fullText(
      GuardedHttp http,
      FetchProperties properties,
      Scheduler readingScheduler,
      InstantSource clock) {
    Robots robots = new Robots(http, properties.userAgent(), clock);
    return new FullText(http, robots, readingScheduler, PAUSE, clock);
  }
}
