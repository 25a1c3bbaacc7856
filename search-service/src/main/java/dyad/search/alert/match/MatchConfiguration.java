package dyad.search.alert.match;

import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.subscription.SubscriptionListener;
import dyad.search.index.ArticleIndexer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;

/** Puts the matching together. */
@Configuration(proxyBeanMethods = false)
class MatchConfiguration {

  @Bean(destroyMethod = "close")
  SubscriptionMonitor subscriptionMonitor() {
    return SubscriptionMonitor.filtering();
  }

  @Bean
  SubscriptionListener monitoredSubscriptions(SubscriptionMonitor monitor) {
    return new MonitoredSubscriptions(monitor);
  }

  @Bean
  MatchLog matchLog(Admin admin, KafkaOperations<byte[], byte[]> kafka) {
    return new MatchLog(admin, kafka);
  }

  @Bean
  ArticleMatcher articleMatcher(
      SubscriptionMonitor monitor,
      SubscriptionBook book,
      MatchLog matches,
      ArticleIndexer indexer,
      InstantSource clock,
      MeterRegistry metrics) {
    Gauge.builder("alert.subscriptions", book, SubscriptionBook::size)
        .description("Subscriptions that this instance knows")
        .register(metrics);
    return new ArticleMatcher(
        monitor, book, matches, indexer::formerStories, clock, new MatchMetrics(metrics));
  }
}
