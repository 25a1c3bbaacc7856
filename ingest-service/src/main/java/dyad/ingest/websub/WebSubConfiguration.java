package dyad.ingest.websub;

import dyad.ingest.feed.FeedCatalog;
import dyad.ingest.fetch.GuardedHttp;
import dyad.ingest.publish.FeedPublisher;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what deals with hubs. */
@Configuration(proxyBeanMethods = false)
class WebSubConfiguration {

  @Bean
  HubSchedule hubSchedule(WebSubProperties properties) {
    LeasePlan plan = new LeasePlan(properties.base().isPresent());
    return new HubSchedule(plan, properties.pollInterval());
  }

  @Bean
  HubClient hubClient(GuardedHttp http, WebSubProperties properties, InstantSource clock) {
    return new HubClient(http, properties, clock);
  }

  @Bean
  Callbacks callbacks(
      FeedCatalog catalog,
      HubInbox inbox,
      FeedPublisher publisher,
      MeterRegistry metrics,
      InstantSource clock) {
    return new Callbacks(catalog, inbox, publisher, metrics, clock);
  }
}
