package dyad.ingest.publish;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.kafka.core.KafkaOperations;

/** Sends within a transaction. */
final class Sending {
  private Sending() {}

  static void send(
      KafkaOperations<String, byte[]> transaction, ProducerRecord<String, byte[]> kafkaRecord) {
    // Whatever fails comes out at the commit, which waits for all.
    var unused = transaction.send(kafkaRecord);
  }
}
