package dyad.classify.listen;

import dyad.classify.publish.ClassificationPublisher;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Reads ingested articles, a batch at a time, each batch one transaction. */
@Component
class ArticleIngestedListener {
  /** The listener's id, to start and watch it by. */
  static final String ID = "article-ingested";

  private static final Logger LOG = LoggerFactory.getLogger(ArticleIngestedListener.class);

  private final ArticleStep step;
  private final ClassificationPublisher publisher;
  private final PartitionProgress progress;
  private final ClassifyMetrics metrics;

  ArticleIngestedListener(
      ArticleStep step,
      ClassificationPublisher publisher,
      PartitionProgress progress,
      ClassifyMetrics metrics) {
    this.step = step;
    this.publisher = publisher;
    this.progress = progress;
    this.metrics = metrics;
  }

  @KafkaListener(
      id = ID,
      idIsGroup = false,
      autoStartup = "false",
      topics = "#{T(dyad.event.Topic).ARTICLE_INGESTED.topicName()}")
  void onArticles(List<ConsumerRecord<byte[], byte[]>> batch, Consumer<?, ?> consumer) {
    progress.load(
        consumer, batch.stream().map(PartitionProgress::partition).collect(Collectors.toSet()));
    BatchOutcome outcome = process(batch);
    if (!outcome.isEmpty()) {
      publish(outcome, consumer);
      outcome.outcomes().forEach(this::report);
    }
  }

  private BatchOutcome process(List<ConsumerRecord<byte[], byte[]>> batch) {
    List<ConsumerRecord<byte[], byte[]>> due = batch.stream().filter(progress::isDue).toList();
    List<Outcome> outcomes = step.process(due);
    BatchOutcome outcome = new BatchOutcome();
    for (int i = 0; i < due.size(); i++) {
      outcome.add(
          due.get(i), outcomes.get(i), progress.count(PartitionProgress.partition(due.get(i))));
    }
    return outcome;
  }

  private void publish(BatchOutcome outcome, Consumer<?, ?> consumer) {
    try {
      publisher.publish(outcome.toSend(), outcome.offsets(), consumer.groupMetadata());
    } catch (RuntimeException e) {
      progress.forget(outcome.offsets().keySet());
      throw e;
    }
    progress.committed(outcome.offsets());
  }

  private void report(Outcome outcome) {
    metrics.count(outcome);
    if (outcome instanceof Outcome.PutAside aside) {
      LOG.warn(
          "Put on the dead-letter topic; topic={} partition={} offset={} outcome={}",
          aside.poison().topic(),
          aside.poison().partition(),
          aside.poison().offset(),
          aside.cause().getClass().getSimpleName());
    }
  }
}
