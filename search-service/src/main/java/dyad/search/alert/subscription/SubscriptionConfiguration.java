package dyad.search.alert.subscription;

import dyad.search.alert.topic.AlertConsumers;
import dyad.search.language.QueryLanguage;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaOperations;

/** Puts the subscriptions together. */
@Configuration(proxyBeanMethods = false)
class SubscriptionConfiguration {

  @Bean
  AlertQuery alertQuery(QueryLanguage language) {
    return new AlertQuery(language);
  }

  @Bean
  SigningSecrets signingSecrets(AlertProperties properties) {
    return new SigningSecrets(properties.key());
  }

  @Bean
  UnsubscribeLinks unsubscribeLinks(SigningSecrets secrets, AlertProperties properties) {
    return new UnsubscribeLinks(secrets, properties.publicUrl());
  }

  @Bean
  SubscriptionBook subscriptionBook(AlertQuery language, SubscriptionListener listener) {
    return new SubscriptionBook(language, listener);
  }

  @Bean(destroyMethod = "close")
  SubscriptionLog subscriptionLog(AlertConsumers consumers, SubscriptionBook book) {
    return new SubscriptionLog(consumers, book);
  }

  /** Changes wait for Kafka. */
  @Bean(destroyMethod = "close")
  ExecutorService subscribing() {
    return Executors.newSingleThreadExecutor(task -> new Thread(task, "dyad-subscribe"));
  }

  @Bean
  SubscriptionDesk subscriptionDesk(
      KafkaOperations<byte[], byte[]> kafka,
      SubscriptionBook book,
      AlertQuery language,
      InstantSource clock,
      AlertProperties properties,
      ExecutorService subscribing) {
    return new SubscriptionDesk(
        kafka, book, language, clock, properties.mostPerOwner(), subscribing);
  }
}
