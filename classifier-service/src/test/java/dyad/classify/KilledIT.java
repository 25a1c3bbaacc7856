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
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The guarantee: each article is told of exactly once, however the process ends. */
@ExtendWith(KafkaExtension.class)
class KilledIT {
  private static final int ARTICLES = 500;
  private static final String MARK = "killed-";
  private static final Duration LONG = Duration.ofSeconds(120);

  @Test
  void killedInMidBatchAndStartedAgain_eachArticleIsClassifiedOnceAndCounted() throws Exception {
    Broker.createIngested();
    StageCount before = Broker.committed();
    Broker.send(
        IntStream.range(0, ARTICLES)
            .mapToObj(n -> Articles.scholarship(MARK + n))
            .toArray(ArticleIngested[]::new));
    try (RecordedTopic classified =
        RecordedTopic.of(Broker.address(), Topic.ARTICLE_CLASSIFIED.topicName())) {
      // When
      int atKill = runUntilFirstAndKill(classified);
      List<String> all = runToTheEnd(classified);

      // Then
      assertThat(atKill).as("killed before the end").isBetween(1, ARTICLES - 1);
      assertThat(all).hasSize(ARTICLES).doesNotHaveDuplicates();
      assertThat(Broker.committed()).isEqualTo(before.plus(new StageCount(ARTICLES, 0)));
    }
  }

  private static int runUntilFirstAndKill(RecordedTopic classified) {
    try (ClassifierProcess process = start()) {
      awaitOurs(classified, 1);
      process.kill();
      return ours(classified).size();
    }
  }

  private static List<String> runToTheEnd(RecordedTopic classified) {
    try (ClassifierProcess process = start()) {
      awaitOurs(classified, ARTICLES);
      assertThat(process.isRunning()).isTrue();
      // A repeat would come behind the last.
      return ours(classified, Duration.ofSeconds(2));
    }
  }

  private static void awaitOurs(RecordedTopic classified, int count) {
    Awaitility.await()
        .atMost(LONG)
        .pollInSameThread()
        .untilAsserted(() -> assertThat(ours(classified)).hasSizeGreaterThanOrEqualTo(count));
  }

  private static List<String> ours(RecordedTopic classified) {
    return ours(classified, Duration.ofMillis(100));
  }

  private static List<String> ours(RecordedTopic classified, Duration time) {
    return classified.readFor(time).stream()
        .map(ConsumerRecord::key)
        .filter(key -> key.startsWith(MARK))
        .toList();
  }

  private static ClassifierProcess start() {
    return ClassifierProcess.start(Broker.address(), "it", Path.of("target", "killed-it.log"));
  }
}
