package dyad.classify.reclassify;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.decide.ArticleText;
import dyad.classify.decide.Labelled;
import dyad.classify.publish.ClassifiedRecords;
import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.UndecodableEventException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Reads the archive from its beginning and writes each article once more, with the labels of the
 * model in use and marked as labelled anew. Doing it twice changes nothing.
 */
public final class Reclassification {
  private final ArticleClassifier classifier;
  private final ClassifiedRecords classified;

  /** A run with that model. */
  public Reclassification(ArticleClassifier classifier, ClassifiedRecords classified) {
    this.classifier = classifier;
    this.classified = classified;
  }

  /** Is told how far the work is. */
  @FunctionalInterface
  public interface Progress {
    /** So many articles are labelled, so many records could not be read, so many are left. */
    void at(long labelled, long unreadable, long left);
  }

  /**
   * Labels all articles that are there now.
   *
   * @return how many
   * @throws ExecutionException when Kafka did not take a record
   */
  public long run(String bootstrapServers, Progress progress)
      throws InterruptedException, ExecutionException {
    long labelled = 0;
    long unreadable = 0;
    try (Archive archive = new Archive(bootstrapServers);
        Producer<byte[], byte[]> producer = producer(bootstrapServers)) {
      for (var records = archive.next(); !records.isEmpty(); records = archive.next()) {
        List<ArticleIngested> articles = decoded(records);
        label(articles, producer);
        labelled += articles.size();
        unreadable += records.size() - articles.size();
        progress.at(labelled, unreadable, archive.length());
      }
    }
    return labelled;
  }

  /** What cannot be read went to the dead letters when it came; here it is only counted. */
  private static List<ArticleIngested> decoded(List<ConsumerRecord<String, byte[]>> records) {
    return records.stream().flatMap(Reclassification::decoded).toList();
  }

  private static Stream<ArticleIngested> decoded(ConsumerRecord<String, byte[]> kafkaRecord) {
    try {
      return Stream.of(EventCodec.ARTICLE_INGESTED.decode(kafkaRecord));
    } catch (UndecodableEventException e) {
      return Stream.empty();
    }
  }

  private void label(List<ArticleIngested> articles, Producer<byte[], byte[]> producer)
      throws InterruptedException, ExecutionException {
    if (articles.isEmpty()) {
      return;
    }
    List<Labelled> labels = classifier.label(articles.stream().map(ArticleText::of).toList());
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      sent.add(producer.send(classified.of(articles.get(i), labels.get(i), true)));
    }
    for (Future<RecordMetadata> each : sent) {
      each.get();
    }
  }

  private static Producer<byte[], byte[]> producer(String bootstrapServers) {
    return new KafkaProducer<>(
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ProducerConfig.LINGER_MS_CONFIG,
            5,
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true),
        new ByteArraySerializer(),
        new ByteArraySerializer());
  }
}
