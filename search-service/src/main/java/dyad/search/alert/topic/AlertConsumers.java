package dyad.search.alert.topic;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Makes consumers of alerts' topics. */
public final class AlertConsumers {
  private static final int MANY = 5_000;
  private final Map<String, Object> settings;

  /** Of those settings. */
  public AlertConsumers(Map<String, Object> settings) {
    this.settings = Map.copyOf(settings);
  }

  /** One in no group, that reads whole topics. */
  public Consumer<String, byte[]> ofAll() {
    return ofAll(Map.of());
  }

  /** One in no group, that reads whole topics, with settings of its own. */
  public Consumer<String, byte[]> ofAll(Map<String, Object> own) {
    Map<String, Object> properties = new HashMap<>(settings);
    properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MANY);
    properties.putAll(own);
    return made(properties);
  }

  /** One of a group that shares the work. */
  public Consumer<String, byte[]> inGroup(String group) {
    Map<String, Object> properties = new HashMap<>(settings);
    properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    return made(properties);
  }

  private static Consumer<String, byte[]> made(Map<String, Object> properties) {
    return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
  }
}
