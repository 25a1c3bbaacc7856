package dyad.classify;

import dyad.event.ArticleIngested;
import dyad.event.EventCodec;
import dyad.event.Topic;
import dyad.servers.junit.KafkaExtension;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The broker of the tests: clean topics for each test class, and a way to put articles there. */
final class Broker {
  private static final Set<String> TOPICS =
      Set.of(
          Topic.ARTICLE_INGESTED.topicName(),
          Topic.ARTICLE_INGESTED.deadLetterTopicName(),
          Topic.ARTICLE_CLASSIFIED.topicName());

  private Broker() {}

  static String address() {
    return KafkaExtension.server().bootstrapServers();
  }

  /** Topics and group as on a broker that never saw this service. */
  static void wipe() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
      Set<String> present = new HashSet<>(admin.listTopics().names().get());
      present.retainAll(TOPICS);
      admin.deleteTopics(present).all().get();
      if (admin.listGroups().all().get().stream()
          .anyMatch(group -> group.groupId().equals("dyad-classifier"))) {
        admin.deleteConsumerGroups(Set.of("dyad-classifier")).all().get();
      }
    }
  }

  /** Creates the topic that ingest-service writes, which it would have done. */
  static void createIngested() throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", address()))) {
      NewTopic topic = Topic.ARTICLE_INGESTED.newTopic();
      admin.createTopics(Set.of(topic)).all().get();
    }
  }

  static void send(ArticleIngested... articles) {
    try (KafkaProducer<String, byte[]> producer = producer()) {
      for (ArticleIngested article : articles) {
        producer.send(EventCodec.ARTICLE_INGESTED.encode(article));
      }
    }
  }

  static void send(ProducerRecord<String, byte[]> raw) {
    try (KafkaProducer<String, byte[]> producer = producer()) {
      producer.send(raw);
    }
  }

  private static KafkaProducer<String, byte[]> producer() {
    return new KafkaProducer<>(
        Map.of("bootstrap.servers", address()), new StringSerializer(), new ByteArraySerializer());
  }
}
