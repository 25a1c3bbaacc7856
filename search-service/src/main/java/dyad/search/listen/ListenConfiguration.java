package dyad.search.listen;

import dyad.event.Topic;
import dyad.search.alert.deliver.AlertBook;
import dyad.search.alert.match.ArticleMatcher;
import dyad.search.alert.subscription.SubscriptionLog;
import dyad.search.alert.topic.AlertLoop;
import dyad.search.correct.CorrectionLog;
import dyad.search.index.ArticleIndexer;
import dyad.search.index.IndexRebuilds;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.CommonErrorHandler;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** Puts the listener together. It commits itself; the container only polls and tries again. */
@Configuration(proxyBeanMethods = false)
class ListenConfiguration {
  private static final long FIRST_RETRY_MS = 500;
  private static final long LONGEST_RETRY_MS = 10_000;

  @Bean
  KafkaAdmin.NewTopics topics() {
    return new KafkaAdmin.NewTopics(
        Topic.ARTICLE_CLASSIFIED.newTopic(),
        Topic.ARTICLE_CLASSIFIED.newDeadLetterTopic(),
        Topic.CORRECTION.newTopic(),
        Topic.SUBSCRIPTION.newTopic(),
        Topic.ALERT_MATCHED.newTopic(),
        Topic.ALERT_STATE.newTopic(),
        Topic.ALERT_RAISED.newTopic(),
        Topic.ALERT_DELIVERY.newTopic(),
        // Whoever starts first makes what the one writes and the other reads.
        Topic.FEED_HEALTH.newTopic());
  }

  @Bean
  KafkaMessageListenerContainer<byte[], byte[]> articleClassifiedContainer(
      ConsumerFactory<byte[], byte[]> consumers,
      KafkaOperations<byte[], byte[]> kafka,
      ArticleIndexer indexer,
      ArticleMatcher matcher,
      InstantSource clock,
      MeterRegistry metrics) {
    PartitionProgress progress = new PartitionProgress();
    ContainerProperties properties = new ContainerProperties(Topic.ARTICLE_CLASSIFIED.topicName());
    properties.setAckMode(AckMode.MANUAL);
    properties.setAssignmentCommitOption(AssignmentCommitOption.NEVER);
    properties.setConsumerRebalanceListener(progress);
    properties.setMessageListener(
        new ArticleClassifiedListener(
            indexer, matcher, new DeadLetters(kafka, clock), progress, new IndexMetrics(metrics)));
    KafkaMessageListenerContainer<byte[], byte[]> container =
        new KafkaMessageListenerContainer<>(consumers, properties);
    container.setAutoStartup(false);
    container.setCommonErrorHandler(retryWithoutLimit());
    return container;
  }

  @Bean(destroyMethod = "stop")
  ListenerStart listenerStart(
      KafkaAdmin admin,
      CorrectionLog corrections,
      SubscriptionLog subscriptions,
      AlertThreads alerts,
      KafkaMessageListenerContainer<byte[], byte[]> container) {
    return new ListenerStart(admin, corrections, subscriptions, alerts, container);
  }

  @Bean
  AlertThreads alertThreads(AlertBook raised, List<AlertLoop> loops) {
    return new AlertThreads(raised, loops);
  }

  @Bean(destroyMethod = "close")
  Reindex reindex(
      ConsumerFactory<byte[], byte[]> settings, IndexRebuilds rebuilds, InstantSource clock) {
    Map<String, Object> properties = new HashMap<>(settings.getConfigurationProperties());
    // It reads all partitions, whoever they belong to.
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    var consumers = new DefaultKafkaConsumerFactory<byte[], byte[]>(properties);
    return new Reindex(() -> consumers.createConsumer(), rebuilds, clock);
  }

  /** Whatever reaches it is an outage, since records that cannot be indexed are put aside. */
  private static CommonErrorHandler retryWithoutLimit() {
    ExponentialBackOff backOff = new ExponentialBackOff();
    backOff.setInitialInterval(FIRST_RETRY_MS);
    backOff.setMaxInterval(LONGEST_RETRY_MS);
    DefaultErrorHandler handler = new DefaultErrorHandler(backOff);
    handler.setClassifications(Map.of(), true);
    // Else the container commits after a retry, over our offsets and without their counts.
    handler.setAckAfterHandle(false);
    handler.setRetryListeners(new RetryLog());
    return handler;
  }
}
