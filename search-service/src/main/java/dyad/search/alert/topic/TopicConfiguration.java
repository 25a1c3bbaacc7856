package dyad.search.alert.topic;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.ProducerFactory;

/** Takes the service's settings of Kafka over. */
@Configuration(proxyBeanMethods = false)
class TopicConfiguration {

  @Bean
  AlertConsumers alertConsumers(ConsumerFactory<byte[], byte[]> settings) {
    return new AlertConsumers(settings.getConfigurationProperties());
  }

  @Bean
  AlertProducers alertProducers(
      ProducerFactory<byte[], byte[]> settings,
      @Value("${dyad.alert.instance}") String instance,
      @Value("${server.port}") String port) {
    String name = instance.isEmpty() ? hostName() + "-" + place(port) : instance;
    return new AlertProducers(settings.getConfigurationProperties(), name);
  }

  /** A port that is not known yet names nobody. */
  private static String place(String port) {
    return port.equals("0") ? UUID.randomUUID().toString() : port;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "localhost";
    }
  }
}
