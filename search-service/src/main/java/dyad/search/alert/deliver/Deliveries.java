package dyad.search.alert.deliver;

import dyad.event.AlertRaised;
import dyad.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Has alerts sent that were not raised by a match. */
public final class Deliveries {
  private final KafkaOperations<byte[], byte[]> kafka;

  Deliveries(KafkaOperations<byte[], byte[]> kafka) {
    this.kafka = kafka;
  }

  /** Has an alert sent once more, or as a test. */
  public CompletableFuture<Void> send(AlertRaised alert) {
    ProducerRecord<String, byte[]> event = EventCodec.ALERT_RAISED.encode(alert);
    byte[] key = event.key().getBytes(StandardCharsets.UTF_8);
    return kafka
        .send(new ProducerRecord<>(event.topic(), null, null, key, event.value(), event.headers()))
        .thenAccept(sent -> {});
  }
}
