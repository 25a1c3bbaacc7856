package dyad.classify.listen;

import dyad.event.Topic;
import java.util.Map;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** A batch listener that leaves every commit to the listener's own transaction. */
@Configuration(proxyBeanMethods = false)
class ListenConfiguration {
  private static final long FIRST_RETRY_MS = 1_000;
  private static final long LONGEST_RETRY_MS = 30_000;

  @Bean
  PartitionProgress partitionProgress() {
    return new PartitionProgress();
  }

  @Bean
  ConsumerFactory<byte[], byte[]> consumerFactory(KafkaProperties kafka) {
    return new DefaultKafkaConsumerFactory<>(kafka.buildConsumerProperties());
  }

  @Bean
  ConcurrentKafkaListenerContainerFactory<byte[], byte[]> kafkaListenerContainerFactory(
      ConsumerFactory<byte[], byte[]> consumers, PartitionProgress progress) {
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> factory =
        new ConcurrentKafkaListenerContainerFactory<>();
    factory.setConsumerFactory(consumers);
    factory.setBatchListener(true);
    factory.setCommonErrorHandler(retryWithoutLimit());
    factory.getContainerProperties().setAckMode(AckMode.MANUAL);
    factory.getContainerProperties().setConsumerRebalanceListener(progress);
    return factory;
  }

  /**
   * Whatever reaches it is Kafka's failure, since records that cannot be processed are put aside.
   */
  private static DefaultErrorHandler retryWithoutLimit() {
    ExponentialBackOff backOff = new ExponentialBackOff();
    backOff.setInitialInterval(FIRST_RETRY_MS);
    backOff.setMaxInterval(LONGEST_RETRY_MS);
    DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
    handler.setClassifications(Map.of(), true);
    // Else the container commits after a retry, over our offsets and without their counts.
    handler.setAckAfterHandle(false);
    return handler;
  }

  @Bean
  KafkaAdmin.NewTopics topics() {
    return new KafkaAdmin.NewTopics(
        Topic.ARTICLE_INGESTED.newTopic(),
        Topic.ARTICLE_INGESTED.newDeadLetterTopic(),
        Topic.ARTICLE_CLASSIFIED.newTopic());
  }
}
