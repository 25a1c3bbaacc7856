package dyad.classify.listen;

import dyad.event.Pillar;
import dyad.event.StageCount;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What became of one record, and the record that tells of it. */
sealed interface Outcome {
  ProducerRecord<byte[], byte[]> toSend();

  /** What it adds to the stage's counts. */
  StageCount count();

  /** The article has its labels. */
  record Labelled(ProducerRecord<byte[], byte[]> toSend, Pillar pillar) implements Outcome {
    @Override
    public StageCount count() {
      return new StageCount(1, 0);
    }
  }

  /** The record is put aside. */
  record PutAside(
      ProducerRecord<byte[], byte[]> toSend,
      ConsumerRecord<byte[], byte[]> poison,
      RuntimeException cause)
      implements Outcome {
    @Override
    public StageCount count() {
      return new StageCount(0, 1);
    }
  }
}
