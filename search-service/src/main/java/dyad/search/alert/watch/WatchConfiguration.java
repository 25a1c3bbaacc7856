package dyad.search.alert.watch;

import dyad.search.alert.subscription.AlertProperties;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.topic.AlertConsumers;
import dyad.search.alert.topic.AlertLoop;
import dyad.search.language.QueryLanguage;
import dyad.search.trend.Trends;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;
import tools.jackson.databind.json.JsonMapper;

/** Puts the watching together. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

  @Bean
  NumberWatch numberWatch(
      Trends trends,
      QueryLanguage language,
      JsonMapper json,
      AlertProperties properties,
      InstantSource clock) {
    return new NumberWatch(trends, language, new Series(json), properties.publicUrl(), clock);
  }

  @Bean(destroyMethod = "close")
  AlertLoop watchLoop(
      AlertConsumers consumers,
      SubscriptionBook book,
      NumberWatch numbers,
      KafkaOperations<byte[], byte[]> kafka,
      AlertProperties properties,
      InstantSource clock) {
    Watched watched = new Watched(book, numbers, kafka, clock, properties.watchEvery());
    return new AlertLoop("dyad-watch", () -> new WatchSession(consumers, watched));
  }
}
