package dyad.search.listen;

import dyad.event.ArticleClassified;
import dyad.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads the event of a record whose key is still bytes, as dead letters need it. */
final class RecordReader {
  private RecordReader() {}

  /**
   * The event.
   *
   * @throws dyad.event.UndecodableEventException when the record is no classified article
   */
  static ArticleClassified read(ConsumerRecord<byte[], byte[]> kafkaRecord) {
    return EventCodec.ARTICLE_CLASSIFIED.decode(withTextKey(kafkaRecord));
  }

  private static ConsumerRecord<String, byte[]> withTextKey(ConsumerRecord<byte[], byte[]> raw) {
    return new ConsumerRecord<>(
        raw.topic(),
        raw.partition(),
        raw.offset(),
        raw.timestamp(),
        raw.timestampType(),
        raw.serializedKeySize(),
        raw.serializedValueSize(),
        text(raw.key()),
        raw.value(),
        raw.headers(),
        Optional.empty());
  }

  private static @Nullable String text(byte @Nullable [] key) {
    return key == null ? null : new String(key, StandardCharsets.UTF_8);
  }
}
