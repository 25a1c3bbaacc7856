package dyad.classify.publish;

import dyad.classify.decide.Labelled;
import dyad.event.ArticleClassified;
import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.stereotype.Component;

/** Makes the records that tell of classified articles: the one place that makes these events. */
@Component
public class ClassifiedRecords {
  private final InstantSource clock;

  /** Records stamped by that clock. */
  public ClassifiedRecords(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * The record that tells of the article with its labels.
   *
   * @param reclassified whether an article of the archive was labelled anew
   * @throws OversizedEventException when no broker with default settings would take it
   */
  public ProducerRecord<byte[], byte[]> of(
      ArticleIngested article, Labelled labels, boolean reclassified) {
    ProducerRecord<String, byte[]> encoded =
        EventCodec.ARTICLE_CLASSIFIED.encode(
            new ArticleClassified(
                article,
                labels.classification(),
                labels.model(),
                clock.instant(),
                labels.embedding(),
                reclassified));
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
