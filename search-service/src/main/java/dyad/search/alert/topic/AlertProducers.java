package dyad.search.alert.topic;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * Makes producers of transactions. Each has a name that stays over a restart, so that what a killed
 * instance left open is ended when it starts again, and otherwise after {@value #TIMEOUT_MS} ms.
 */
public final class AlertProducers {
  private static final int TIMEOUT_MS = 10_000;
  private final Map<String, Object> settings;
  private final String instance;

  /** Of those settings, for that instance. */
  public AlertProducers(Map<String, Object> settings, String instance) {
    this.settings = Map.copyOf(settings);
    this.instance = instance;
  }

  /** A producer for that purpose; one before it of the same purpose can no longer write. */
  public Producer<String, byte[]> named(String purpose) {
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put(
        ProducerConfig.TRANSACTIONAL_ID_CONFIG, "dyad-search-%s-%s".formatted(purpose, instance));
    properties.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TIMEOUT_MS);
    // Not longer than a transaction may take.
    properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, TIMEOUT_MS);
    properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MS / 2);
    return new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
  }
}
