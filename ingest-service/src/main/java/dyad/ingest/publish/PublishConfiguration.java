package dyad.ingest.publish;

import dyad.event.Topic;
import dyad.ingest.feed.FeedCatalog;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts together what writes to Kafka. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {
  private static final String WRITER = "ingest-service";
  private static final int MOST_WAITING = 10_000;

  @Bean
  KafkaAdmin.NewTopics ownTopics() {
    return new KafkaAdmin.NewTopics(
        Arrays.stream(Topic.values())
            .filter(topic -> topic.writer().equals(WRITER))
            .map(Topic::newTopic)
            .toArray(NewTopic[]::new));
  }

  @Bean
  DefaultKafkaProducerFactoryCustomizer transactions(
      PublishProperties properties, @Value("${server.port}") String port) {
    String stated = properties.transactionalId();
    String id = stated.isBlank() ? "dyad-ingest-" + machine() + "-" + port : stated;
    return factory -> factory.setTransactionIdPrefix(id + "-");
  }

  private static String machine() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }

  /** One thread, so that one producer serves all transactions. */
  @Bean(destroyMethod = "dispose")
  Scheduler writingScheduler() {
    return Schedulers.newBoundedElastic(1, MOST_WAITING, "dyad-write");
  }

  @Bean
  PollPublisher pollPublisher(KafkaTemplate<String, byte[]> kafka, Scheduler writingScheduler) {
    return new PollPublisher(kafka, writingScheduler);
  }

  @Bean
  FeedPublisher feedPublisher(
      KafkaTemplate<String, byte[]> kafka, FeedCatalog catalog, Scheduler writingScheduler) {
    return new FeedPublisher(kafka, catalog, writingScheduler);
  }
}
