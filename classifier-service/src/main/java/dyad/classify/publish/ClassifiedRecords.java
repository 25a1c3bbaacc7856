package dyad.classify.publish;

import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.EventCodec;
import dyad.event.ModelStamp;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;

/** Makes the records that tell of classified articles: the one place that makes these events. */
@Component
public class ClassifiedRecords {
  private final InstantSource clock;

  ClassifiedRecords(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * The record that tells of the article with its labels.
   *
   * @throws OversizedEventException when no broker with default settings would take it
   */
  public ProducerRecord<byte[], byte[]> of(
      ArticleIngested article, Classification labels, ModelStamp model) {
    ProducerRecord<String, byte[]> encoded =
        EventCodec.ARTICLE_CLASSIFIED.encode(
            new ArticleClassified(article, labels, model, clock.instant()));
    if (encoded.value().length > RecordSize.MAX_VALUE) {
      throw new OversizedEventException(encoded.value().length);
    }
    return new ProducerRecord<>(
        encoded.topic(),
        null,
        null,
        encoded.key().getBytes(StandardCharsets.UTF_8),
        encoded.value(),
        encoded.headers());
  }
}
