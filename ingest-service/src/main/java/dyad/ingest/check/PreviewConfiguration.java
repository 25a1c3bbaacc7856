package dyad.ingest.check;

import dyad.ingest.fetch.FeedFetcher;
import dyad.ingest.gate.Gate;
import dyad.ingest.page.FeedDiscovery;
import dyad.ingest.poll.FirstPoll;
import java.time.InstantSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import reactor.core.scheduler.Scheduler;

/** Puts together what shows feeds before they are followed. */
@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {
  @Bean
  FeedPreviews feedPreviews(
      FeedDiscovery discovery,
      FeedFetcher fetcher,
      Gate gate,
      Environment settings,
      InstantSource clock,
      Scheduler readingScheduler) {
    FirstPoll firstPoll = FirstPoll.read(Binder.get(settings));
    return new FeedPreviews(
        discovery, fetcher, new FeedReading(gate, firstPoll, clock), readingScheduler);
  }
}
