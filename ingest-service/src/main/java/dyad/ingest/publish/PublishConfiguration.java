package dyad.ingest.publish;

import dyad.event.Topic;
import dyad.ingest.feed.FeedCatalog;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.DefaultKafkaProducerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts together what writes to Kafka. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {
  private static final String WRITER = "ingest-service";

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
  @Bean(destroyMethod = "close")
  ExecutorService writing() {
    return Executors.newSingleThreadExecutor(task -> new Thread(task, "dyad-write"));
  }

  @Bean
  PollPublisher pollPublisher(KafkaTemplate<String, byte[]> kafka, ExecutorService writing) {
    return new PollPublisher(kafka, writing);
  }

  @Bean
  FeedPublisher feedPublisher(
      KafkaTemplate<String, byte[]> kafka, FeedCatalog catalog, ExecutorService writing) {
    return new FeedPublisher(kafka, catalog, writing);
  }
}
