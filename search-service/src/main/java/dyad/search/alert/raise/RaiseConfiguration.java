package dyad.search.alert.raise;

import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.AlertLoop;
import dyad.search.alert.topic.AlertProducers;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the raising together. */
@Configuration(proxyBeanMethods = false)
class RaiseConfiguration {

  @Bean(destroyMethod = "close")
  AlertLoop raiseLoop(
      AlertConsumers consumers,
      AlertProducers producers,
      SubscriptionBook book,
      InstantSource clock,
      MeterRegistry metrics) {
    return new AlertLoop(
        "dyad-alerts",
        () -> new KeeperSession(consumers, producers.named("alerts"), book, clock, metrics));
  }
}
