package dyad.classify.listen;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Labelled;
import dyad.classify.publish.ClassifiedRecords;
import dyad.classify.publish.DeadLetters;
import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The way of records: decode, label, encode; or to the dead letters. */
@Component
class ArticleStep {
  /** So many texts are labelled at a time, which bounds the memory that it takes. */
  private static final int AT_A_TIME = 32;

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

  /** What a record holds: an article, or the reason why it is to be put aside. */
  private record Decoded(
      ConsumerRecord<byte[], byte[]> source,
      @Nullable ArticleIngested article,
      @Nullable RuntimeException cause) {}

  /**
   * What becomes of each record, in their order. Never throws for what a record holds: one bad
   * record does not fail the batch.
   */
  List<Outcome> process(List<ConsumerRecord<byte[], byte[]>> records) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int from = 0; from < records.size(); from += AT_A_TIME) {
      int to = Math.min(records.size(), from + AT_A_TIME);
      outcomes.addAll(processTogether(records.subList(from, to)));
    }
    return outcomes;
  }

  private List<Outcome> processTogether(List<ConsumerRecord<byte[], byte[]>> records) {
    List<Decoded> decoded = records.stream().map(ArticleStep::decode).toList();
    List<ArticleIngested> articles =
        decoded.stream()
            .map(Decoded::article)
            .flatMap(a -> Optional.ofNullable(a).stream())
            .toList();
    List<Labelled> labels = labelTogether(articles);
    List<Outcome> outcomes = new ArrayList<>();
    int next = 0;
    for (Decoded one : decoded) {
      Labelled ready = one.article == null || labels.isEmpty() ? null : labels.get(next++);
      outcomes.add(outcome(one, ready));
    }
    return outcomes;
  }

  private static Decoded decode(ConsumerRecord<byte[], byte[]> raw) {
    try {
      return new Decoded(raw, EventCodec.ARTICLE_INGESTED.decode(withTextKey(raw)), null);
    } catch (RuntimeException e) {
      return new Decoded(raw, null, e);
    }
  }

  /** The labels of all, or nothing when one of them fails: then each is tried by itself. */
  private List<Labelled> labelTogether(List<ArticleIngested> articles) {
    if (articles.isEmpty()) {
      return List.of();
    }
    List<ArticleText> texts = articles.stream().map(ArticleText::of).toList();
    try {
      return metrics.timed(texts.size(), () -> classifier.label(texts));
    } catch (RuntimeException e) {
      LOG.warn(
          "Labelling articles together failed, trying each by itself; articleIds={}",
          articles.stream().map(ArticleIngested::id).toList(),
          e);
      return List.of();
    }
  }

  private Outcome outcome(Decoded decoded, @Nullable Labelled ready) {
    ArticleIngested article = decoded.article;
    if (article == null) {
      return putAside(decoded.source, decoded.cause);
    }
    try {
      Labelled labels = ready == null ? labelAlone(article) : ready;
      return new Outcome.Labelled(
          classified.of(article, labels, false), labels.classification().pillar());
    } catch (RuntimeException e) {
      LOG.warn("Cannot be labelled; articleId={}", article.id(), e);
      return putAside(decoded.source, e);
    }
  }

  private Labelled labelAlone(ArticleIngested article) {
    return metrics.timed(1, () -> classifier.label(ArticleText.of(article)));
  }

  private Outcome putAside(
      ConsumerRecord<byte[], byte[]> source, @Nullable RuntimeException cause) {
    RuntimeException why = cause == null ? new IllegalStateException("not decoded") : cause;
    return new Outcome.PutAside(deadLetters.of(source, why), source, why);
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
