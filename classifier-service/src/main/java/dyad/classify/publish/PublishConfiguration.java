package dyad.classify.publish;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.DefaultTransactionIdSuffixStrategy;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;

/** A transactional producer for the one thread that listens. */
@Configuration(proxyBeanMethods = false)
class PublishConfiguration {
  /** Always the same transactional id: a new producer ends what its forerunner left open. */
  private static final int ONE_PRODUCER = 1;

  @Bean
  InstantSource clock() {
    return Clock.systemUTC();
  }

  @Bean
  ProducerFactory<byte[], byte[]> producerFactory(
      KafkaProperties kafka, PublishProperties properties, @Value("${server.port}") String port) {
    DefaultKafkaProducerFactory<byte[], byte[]> factory =
        new DefaultKafkaProducerFactory<>(kafka.buildProducerProperties());
    String instance = properties.instance();
    String name = instance.isBlank() ? hostName() + "-" + port : instance;
    factory.setTransactionIdPrefix("dyad-classifier-" + name + "-");
    factory.setTransactionIdSuffixStrategy(new DefaultTransactionIdSuffixStrategy(ONE_PRODUCER));
    return factory;
  }

  @Bean
  KafkaTemplate<byte[], byte[]> kafkaTemplate(ProducerFactory<byte[], byte[]> factory) {
    return new KafkaTemplate<>(factory);
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      // A machine that does not know its own name: the port still tells its instances apart.
      return "localhost";
    }
  }
}
