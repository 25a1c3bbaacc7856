package dyad.classify;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.StageCount;
import dyad.event.Topic;
import dyad.servers.junit.KafkaExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The broker of the tests: what is there, and a way to put articles there. Its topics are shared,
 * so tests use article ids of their own.
 */
final class Broker {
  private Broker() {}

  static String address() {
    return KafkaExtension.server().bootstrapServers();
  }

  /** Creates the topic that ingest-service writes, which it would have done. */
  static void createIngested() throws InterruptedException, ExecutionException {
    NewTopic topic = Topic.ARTICLE_INGESTED.newTopic();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
      if (!admin.listTopics().names().get().contains(topic.name())) {
        admin.createTopics(Set.of(topic)).all().get();
      }
    }
  }

  /** What the group has committed, over all partitions. */
  static StageCount committed() throws InterruptedException, ExecutionException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
      return admin
          .listConsumerGroupOffsets("dyad-classifier")
          .partitionsToOffsetAndMetadata()
          .get()
          .values()
          .stream()
          .map(offset -> StageCount.fromMetadata(offset.metadata()))
          .reduce(StageCount.NONE, StageCount::plus);
    }
  }

  static void send(ArticleIngested... articles) throws InterruptedException, ExecutionException {
    List<Future<RecordMetadata>> sent = new ArrayList<>();
    try (KafkaProducer<String, byte[]> producer = producer()) {
      for (ArticleIngested article : articles) {
        sent.add(producer.send(EventCodec.ARTICLE_INGESTED.encode(article)));
      }
    }
    for (Future<RecordMetadata> each : sent) {
      each.get();
    }
  }

  static void send(ProducerRecord<String, byte[]> raw)
      throws InterruptedException, ExecutionException {
    try (KafkaProducer<String, byte[]> producer = producer()) {
      producer.send(raw).get();
    }
  }

  private static KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", address()), new StringSerializer(), new ByteArraySerializer());
  }
}
