package dyad.search.listen;

import dyad.event.ArticleClassified;
import dyad.event.UndecodableEventException;
import dyad.search.alert.match.ArrivedArticle;
import dyad.search.alert.match.ArticleMatcher;
import dyad.search.alert.match.Unmatched;
import dyad.search.index.ArticleIndexer;
import dyad.search.index.IndexOutcome;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;

/** Takes batches of classified articles into the index: decode, index, put aside, commit. */
final class ArticleClassifiedListener implements BatchConsumerAwareMessageListener<byte[], byte[]> {
  private final ArticleIndexer indexer;
  private final ArticleMatcher matcher;
  private final DeadLetters deadLetters;
  private final PartitionProgress progress;
  private final IndexMetrics metrics;

  ArticleClassifiedListener(
      ArticleIndexer indexer,
      ArticleMatcher matcher,
      DeadLetters deadLetters,
      PartitionProgress progress,
      IndexMetrics metrics) {
    this.indexer = indexer;
    this.matcher = matcher;
    this.deadLetters = deadLetters;
    this.progress = progress;
    this.metrics = metrics;
  }

  /** Returns when the whole batch is dealt with and committed; whatever it throws, call again. */
  @Override
  public void onMessage(
      List<ConsumerRecord<byte[], byte[]>> batch, @Nullable Consumer<?, ?> maybeConsumer) {
    Consumer<?, ?> consumer = Objects.requireNonNull(maybeConsumer);
    List<Verdict> verdicts = judge(progress.due(batch, consumer));
    if (!verdicts.isEmpty()) {
      deadLetters.put(poison(verdicts));
      progress.commit(verdicts, consumer);
      verdicts.forEach(metrics::count);
    }
  }

  private List<Verdict> judge(List<ConsumerRecord<byte[], byte[]>> due) {
    List<Verdict> verdicts = new ArrayList<>();
    List<ConsumerRecord<byte[], byte[]>> readable = new ArrayList<>();
    List<ArticleClassified> articles = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> kafkaRecord : due) {
      try {
        articles.add(RecordReader.read(kafkaRecord));
        readable.add(kafkaRecord);
      } catch (UndecodableEventException e) {
        verdicts.add(new Verdict.Poison(kafkaRecord, Verdict.Poison.UNDECODABLE, e));
      }
    }
    List<IndexOutcome> outcomes = indexer.index(articles);
    List<ArrivedArticle> arrived = new ArrayList<>();
    for (int i = 0; i < outcomes.size(); i++) {
      arrived.addAll(arrived(readable.get(i), articles.get(i), outcomes.get(i)));
    }
    IdentityHashMap<ConsumerRecord<byte[], byte[]>, Verdict> unmatched = new IdentityHashMap<>();
    matcher.match(arrived, failed -> putAside(failed, readable, unmatched));
    for (int i = 0; i < outcomes.size(); i++) {
      Verdict indexed = Verdict.of(readable.get(i), outcomes.get(i));
      verdicts.add(unmatched.getOrDefault(readable.get(i), indexed));
    }
    return verdicts;
  }

  /** At once: when they count as matched, they must be kept. */
  private void putAside(
      List<Unmatched> failed,
      List<ConsumerRecord<byte[], byte[]>> records,
      IdentityHashMap<ConsumerRecord<byte[], byte[]>, Verdict> unmatched) {
    List<Verdict.Poison> letters = new ArrayList<>();
    for (Unmatched each : failed) {
      ConsumerRecord<byte[], byte[]> kafkaRecord =
          records.stream().filter(other -> isAt(each.article(), other)).findFirst().orElseThrow();
      letters.add(new Verdict.Poison(kafkaRecord, Verdict.Unmatched.OUTCOME, each.cause()));
      unmatched.put(kafkaRecord, new Verdict.Unmatched(kafkaRecord));
    }
    deadLetters.put(letters);
  }

  private static boolean isAt(ArrivedArticle article, ConsumerRecord<?, ?> kafkaRecord) {
    return article.offset() == kafkaRecord.offset()
        && article.partition().partition() == kafkaRecord.partition();
  }

  private static List<ArrivedArticle> arrived(
      ConsumerRecord<?, ?> kafkaRecord, ArticleClassified event, IndexOutcome outcome) {
    TopicPartition partition = new TopicPartition(kafkaRecord.topic(), kafkaRecord.partition());
    return switch (outcome) {
      case IndexOutcome.Indexed indexed ->
          List.of(new ArrivedArticle(partition, kafkaRecord.offset(), event, indexed.document()));
      case IndexOutcome.Superseded old ->
          List.of(new ArrivedArticle(partition, kafkaRecord.offset(), event, old.document()));
      case IndexOutcome.Rejected rejected -> List.of();
    };
  }

  private static List<Verdict.Poison> poison(List<Verdict> verdicts) {
    return verdicts.stream()
        .filter(Verdict.Poison.class::isInstance)
        .map(Verdict.Poison.class::cast)
        .toList();
  }
}
