package dyad.search.listen;

import dyad.event.StageCount;
import dyad.search.index.IndexOutcome;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** What became of one record. */
sealed interface Verdict {
  /** The record. */
  ConsumerRecord<byte[], byte[]> kafkaRecord();

  /** What became of it, in a word for metrics and logs. */
  String outcome();

  /** How the record counts. */
  StageCount count();

  /** It is in the index, or the index holds a newer revision. */
  record Processed(ConsumerRecord<byte[], byte[]> kafkaRecord, String outcome) implements Verdict {
    static final String INDEXED = "indexed";
    static final String SUPERSEDED = "superseded";

    @Override
    public StageCount count() {
      return new StageCount(1, 0);
    }
  }

  /** It can never be indexed. */
  record Poison(ConsumerRecord<byte[], byte[]> kafkaRecord, String outcome, Exception cause)
      implements Verdict {
    static final String UNDECODABLE = "undecodable";
    static final String REJECTED = "rejected";

    @Override
    public StageCount count() {
      return new StageCount(0, 1);
    }
  }

  /** It is in the index, but could not be matched with every subscription, and is put aside. */
  record Unmatched(ConsumerRecord<byte[], byte[]> kafkaRecord) implements Verdict {
    static final String OUTCOME = "unmatched";

    @Override
    public String outcome() {
      return OUTCOME;
    }

    @Override
    public StageCount count() {
      return new StageCount(0, 1);
    }
  }

  /** The verdict on a record whose article the index was given. */
  static Verdict of(ConsumerRecord<byte[], byte[]> kafkaRecord, IndexOutcome outcome) {
    return switch (outcome) {
      case IndexOutcome.Indexed indexed -> new Processed(kafkaRecord, Processed.INDEXED);
      case IndexOutcome.Superseded superseded -> new Processed(kafkaRecord, Processed.SUPERSEDED);
      case IndexOutcome.Rejected rejected ->
          new Poison(kafkaRecord, Poison.REJECTED, new RejectedDocumentException(rejected));
    };
  }

  /** Where the record stands. */
  default TopicPartition partition() {
    return new TopicPartition(kafkaRecord().topic(), kafkaRecord().partition());
  }
}
