package dyad.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.ArticleIngested;
import dyad.event.EntryTotals;
import dyad.event.FeedState;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.event.Topic;
import dyad.servers.KafkaServer;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.test.StepVerifier;

@ExtendWith(KafkaExtension.class)
class PollPublisherIT {
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration A_WHILE = Duration.ofSeconds(3);

  @Test
  void instanceThatNoLongerOwnsTheFeed_writesNothingAtAll(KafkaServer kafka) {
    // Given
    createTopics(kafka);
    ConsumerGroupMetadata notAMember = new MockConsumer<String, byte[]>("earliest").groupMetadata();
    Claim stale = new Claim(new TopicPartition(Topic.FEED.topicName(), 0), 1, notAMember);

    // When
    Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers());
    DefaultKafkaProducerFactory<String, byte[]> producers =
        new DefaultKafkaProducerFactory<>(
            settings, new StringSerializer(), new ByteArraySerializer());
    producers.setTransactionIdPrefix("test-stale-");
    PollPublisher publisher = new PollPublisher(new KafkaTemplate<>(producers), Runnable::run);
    StepVerifier.create(publisher.publish(state(), List.of(article()), null, stale))
        .expectError(CommitFailedException.class)
        .verify(Duration.ofSeconds(30));
    producers.destroy();

    // Then
    assertThat(keys(kafka, Topic.ARTICLE_INGESTED)).doesNotContain("stale-article");
    assertThat(keys(kafka, Topic.FEED_STATE)).doesNotContain("stale-feed");
  }

  private static void createTopics(KafkaServer kafka) {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
      List.of(Topic.FEED, Topic.FEED_STATE, Topic.ARTICLE_INGESTED)
          .forEach(topic -> await(admin.createTopics(List.of(topic.newTopic())).all()));
    }
  }

  private static void await(KafkaFuture<Void> creation) {
    // Another test may have created it.
    creation
        .toCompletionStage()
        .toCompletableFuture()
        .handle((done, e) -> assertThat(e == null || e instanceof TopicExistsException).isTrue())
        .join();
  }

  private static List<String> keys(KafkaServer kafka, Topic topic) {
    try (RecordedTopic recorded = RecordedTopic.of(kafka.bootstrapServers(), topic.topicName())) {
      return recorded.readFor(A_WHILE).stream().map(found -> found.key()).toList();
    }
  }

  private static FeedState state() {
    return new FeedState(
        "stale-feed",
        NOW,
        NOW,
        null,
        null,
        "fetched",
        null,
        0,
        NOW,
        List.of(),
        EntryTotals.NONE,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static ArticleIngested article() {
    return new ArticleIngested(
        "stale-article",
        1,
        "Title",
        "",
        null,
        URI.create("https://outlet.example/1"),
        "stale-feed",
        new Publisher("Outlet", null, SourceKind.PRESS),
        null,
        List.of(),
        List.of(),
        null,
        NOW,
        Map.of(),
        false);
  }
}
