package dyad.search.correct;

import dyad.search.index.Corrections;
import dyad.search.index.LabelWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.KafkaOperations;

/** Puts the corrections together. */
@Configuration(proxyBeanMethods = false)
class CorrectConfiguration {

  @Bean(destroyMethod = "close")
  CorrectionLog correctionLog(
      ConsumerFactory<byte[], byte[]> settings, Corrections corrections, LabelWriter writer) {
    Map<String, Object> properties = new HashMap<>(settings.getConfigurationProperties());
    // Every instance reads all of the topic, so it is in no group.
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    var consumers =
        new DefaultKafkaConsumerFactory<>(
            properties, new StringDeserializer(), new ByteArrayDeserializer());
    return new CorrectionLog(() -> consumers.createConsumer(), corrections, writer);
  }

  /** Corrections wait for Kafka and for their turn at the index. */
  @Bean(destroyMethod = "close")
  ExecutorService correcting() {
    return Executors.newSingleThreadExecutor(task -> new Thread(task, "dyad-correct"));
  }

  @Bean
  CorrectionDesk correctionDesk(
      KafkaOperations<byte[], byte[]> kafka,
      Corrections corrections,
      LabelWriter writer,
      ExecutorService correcting) {
    return new CorrectionDesk(kafka, corrections, writer, correcting);
  }
}
