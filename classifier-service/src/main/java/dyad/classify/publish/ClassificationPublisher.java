package dyad.classify.publish;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.stereotype.Component;

/** Writes the outcome of a batch in one transaction with the batch's offsets. */
@Component
public class ClassificationPublisher {
  private final KafkaTemplate<byte[], byte[]> kafka;

  ClassificationPublisher(KafkaTemplate<byte[], byte[]> kafka) {
    this.kafka = kafka;
  }

  /**
   * Sends the records and commits the offsets, or does neither. The group's metadata let the broker
   * refuse a consumer that has been replaced meanwhile (KIP-447).
   *
   * @throws RuntimeException when the transaction failed, or when its end is not known
   */
  public void publish(
      List<ProducerRecord<byte[], byte[]>> records,
      Map<TopicPartition, OffsetAndMetadata> offsets,
      ConsumerGroupMetadata group) {
    kafka.executeInTransaction(
        operations -> {
          for (ProducerRecord<byte[], byte[]> outgoing : records) {
            // The commit fails when a send did.
            var unused = operations.send(outgoing);
          }
          operations.sendOffsetsToTransaction(offsets, group);
          return true;
        });
  }
}
