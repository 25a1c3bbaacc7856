package dyad.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.ArticleIngested;
import dyad.event.StageCount;
import dyad.event.Topic;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guarantee: each article is told of exactly once, however the process ends. */
@ExtendWith(KafkaExtension.class)
class KilledIT {
  private static final int ARTICLES = 500;
  private static final Duration LONG = Duration.ofSeconds(120);

  @BeforeEach
  void wipe() throws Exception {
    Broker.wipe();
    Broker.createIngested();
  }

  @Test
  void killedInMidBatchAndStartedAgain_eachArticleIsClassifiedOnceAndCounted() throws Exception {
    Broker.send(
        IntStream.range(0, ARTICLES)
            .mapToObj(n -> Articles.scholarship("a" + n))
            .toArray(ArticleIngested[]::new));
    try (RecordedTopic classified =
        RecordedTopic.of(Broker.address(), Topic.ARTICLE_CLASSIFIED.topicName())) {
      // When
      int atKill = runUntilFirstAndKill(classified);
      List<ConsumerRecord<String, byte[]>> all = runToTheEnd(classified);

      // Then
      assertThat(atKill).as("killed before the end").isLessThan(ARTICLES);
      assertThat(all).hasSize(ARTICLES);
      assertThat(all).extracting(ConsumerRecord::key).doesNotHaveDuplicates();
      assertThat(committed()).isEqualTo(new StageCount(ARTICLES, 0));
    }
  }

  private int runUntilFirstAndKill(RecordedTopic classified) {
    try (ClassifierProcess process = start()) {
      classified.await(1, LONG);
      process.kill();
      return classified.readFor(Duration.ofMillis(200)).size();
    }
  }

  private List<ConsumerRecord<String, byte[]>> runToTheEnd(RecordedTopic classified) {
    try (ClassifierProcess process = start()) {
      classified.await(ARTICLES, LONG);
      assertThat(process.isRunning()).isTrue();
      return classified.readFor(Duration.ofSeconds(2));
    }
  }

  private ClassifierProcess start() {
    return ClassifierProcess.start(Broker.address(), "it", Path.of("target", "killed-it.log"));
  }

  private static StageCount committed() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", Broker.address()))) {
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
}
