package dyad.ingest.page;

import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.fetch.FetchProperties;
import dyad.ingest.fetch.GuardedHttp;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;

/** Puts together what reads pages. */
@Configuration(proxyBeanMethods = false)
class PageConfiguration {
  @Bean
  FeedDiscovery feedDiscovery(
      FeedFetcher fetcher,
      Scheduler readingScheduler,
      @Value("${dyad.ingest.poll.host-pause}") Duration pause) {
    return new FeedDiscovery(fetcher, readingScheduler, pause);
  }

  @Bean
  FullText fullText(
      GuardedHttp http,
      FetchProperties properties,
      Scheduler readingScheduler,
      @Value("${dyad.ingest.poll.host-pause}") Duration pause,
      InstantSource clock) {
    Robots robots = new Robots(http, properties.userAgent(), clock);
    return new FullText(http, robots, readingScheduler, pause, clock);
  }
}
