package dyad.classify.listen;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.publish.ClassifiedRecords;
import dyad.classify.publish.DeadLetters;
import dyad.event.ArticleIngested;
import dyad.event.Classification;
import dyad.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** One record's way: decode, label, encode; or to the dead letters. */
@Component
class ArticleStep {
  private static final Logger LOG = LoggerFactory.getLogger(ArticleStep.class);

  private final ArticleClassifier classifier;
  private final ClassifiedRecords classified;
  private final DeadLetters deadLetters;
  private final ClassifyMetrics metrics;

  ArticleStep(
      ArticleClassifier classifier,
      ClassifiedRecords classified,
      DeadLetters deadLetters,
      ClassifyMetrics metrics) {
    this.classifier = classifier;
    this.classified = classified;
    this.deadLetters = deadLetters;
    this.metrics = metrics;
  }

  /** Never throws for what the record holds: one bad record does not fail the batch. */
  Outcome process(ConsumerRecord<byte[], byte[]> kafkaRecord) {
    try {
      ArticleIngested article = EventCodec.ARTICLE_INGESTED.decode(withTextKey(kafkaRecord));
      Classification labels = label(article);
      return new Outcome.Labelled(
          classified.of(article, labels, classifier.stamp()), labels.pillar());
    } catch (RuntimeException e) {
      return new Outcome.PutAside(deadLetters.of(kafkaRecord, e), kafkaRecord, e);
    }
  }

  private Classification label(ArticleIngested article) {
    ArticleText text = ArticleText.of(article);
    try {
      return metrics.timed(() -> classifier.classify(text));
    } catch (RuntimeException e) {
      LOG.warn("Labelling failed, trying once more; articleId={}", article.id(), e);
      return metrics.timed(() -> classifier.classify(text));
    }
  }

  /** The codec reads keys as text; the consumer keeps them as bytes for the dead letters. */
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
