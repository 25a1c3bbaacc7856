package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.AlertRaised;
import dyad.event.ArticleClassified;
import dyad.event.EventCodec;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.Topic;
import dyad.search.alert.match.FaultyQuery;
import dyad.search.alert.match.SubscriptionMonitor;
import dyad.search.alert.topic.AlertConsumers;
import dyad.servers.KafkaServer;
import dyad.servers.junit.RecordedTopic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AlertIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;
  @Autowired private AlertConsumers consumers;
  @Autowired private SubscriptionMonitor monitor;

  @Test
  void storyThatManyOutletsReport_isToldOnce_withTheReason() {
    // Given
    String subscription = subscribed("\\\"glacier lake\\\" AND theme:health");
    // The first is there before the others: a story that is found to be two, and joined, may be
    // told of twice.
    topic.publish(
        Sample.article("lake-0")
            .title("Glacier lake bursts its banks & floods Hunza clinics")
            .evidence("theme:health", 0, 7));
    await().atMost(PATIENCE).until(() -> raised(subscription).size() == 1);
    List<Sample> outlets = new ArrayList<>();
    for (int i = 1; i < 12; i++) {
      outlets.add(
          Sample.article("lake-" + i)
              .title("Glacier lake bursts its banks & floods Hunza clinics")
              .evidence("theme:health", 0, 7));
    }

    // When
    topic.publish(outlets.toArray(Sample[]::new));
    topic.publish(Sample.article("other").title("Another glacier, another lake"));

    // Then
    List<AlertRaised> raised = settled(subscription);
    assertThat(raised).hasSize(1);
    var item = raised.getFirst().items().getFirst();
    assertThat(item.story()).isEqualTo("s-lake-0");
    assertThat(item.why().clauses()).containsExactly("theme:health", "title:\"Glacier lake\"");
    assertThat(item.why().passages().get("title").getFirst())
        .isEqualTo("<mark>Glacier lake</mark> bursts its banks &amp; floods Hunza clinics");
    assertThat(item.why().evidence().getFirst().quote()).isEqualTo("Glacier");
  }

  @Test
  void copyThatWasFetchedFirstButComesLater_isNotToldAgain() {
    // Given
    String title = "Markhor census in Chitral counts more than ever";
    String subscription = subscribed("markhor");
    topic.publish(Sample.article("markhor-2").title(title).fetched("2026-03-01T12:00:02Z"));
    await().atMost(PATIENCE).until(() -> raised(subscription).size() == 1);

    // When
    topic.publish(Sample.article("markhor-1").title(title).fetched("2026-03-01T12:00:01Z"));

    // Then
    assertThat(settled(subscription)).hasSize(1);
  }

  @Test
  void archiveEditsAndRelabelling_raiseNothing() {
    // Given
    topic.publish(Sample.article("known").title("Saffron harvest in Kashmir"));
    api.awaitTotal(1, "/api/v1/articles?q=saffron");
    String subscription = subscribed("saffron");
    ArticleClassified again = Sample.article("relabelled").title("Saffron again").build();

    // When
    topic.publish(Sample.article("known").revision(2).title("Saffron harvest in Kashmir, edited"));
    topic.publish(
        List.of(
            new ArticleClassified(
                again.article(),
                again.classification(),
                again.model(),
                again.classified(),
                null,
                true)));

    // Then
    assertThat(settled(subscription)).isEmpty();
  }

  @Test
  void turnOfAStory_isToldAsDeveloping() {
    // Given
    String subscription = subscribed("kinnow");
    topic.publish(
        Sample.article("kinnow-1").title("Kinnow growers of Sargodha win American buyers"));
    await().atMost(PATIENCE).until(() -> raised(subscription).size() == 1);

    // When
    topic.publish(
        Sample.article("kinnow-2")
            .title("Kinnow growers of Sargodha win American buyers")
            .labels(Pillar.GEOPOLITICAL, "security", EventType.SANCTION));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(raised(subscription))
                    .extracting(AlertRaised::kind)
                    .containsExactly(AlertRaised.Kind.FIRST, AlertRaised.Kind.DEVELOPING));
  }

  @Test
  void articleLikeAnother_isToldWithItsCloseness_andOneUnlikeItIsNot() {
    // Given
    topic.publish(Sample.article("like-0").title("Girls leave school in Sindh").meaning(31));
    api.awaitTotal(1, "/api/v1/articles?q=\"Girls leave school in Sindh\"");
    String subscription =
        made(
            """
            {"name": "Like", "like": {"article": "like-0"}, "channel": {"type": "pull"}}
            """);

    // When
    topic.publish(
        Sample.article("like-1").title("Thatta classrooms stand empty").meaning(31),
        Sample.article("like-2").title("Kabaddi comes to Ohio").meaning(32),
        Sample.article("like-3").title("No vector has this headline"));

    // Then
    List<AlertRaised> raised = settled(subscription);
    assertThat(raised).hasSize(1);
    var item = raised.getFirst().items().getFirst();
    assertThat(item.articleId()).isEqualTo("like-1");
    assertThat(item.why().clauses()).contains("closeness:1.00");
  }

  @Test
  void articleThatCouldNotBeMatched_isPutAsideWithTheCause_andMatchedWhenItComesAgain(
      KafkaServer kafka) {
    // Given: another context of these tests may have some of the partitions, but not all.
    monitor.put(Map.of("sub-faulty", new FaultyQuery("thunderclap")));
    String told = subscribed("thunderclap");
    List<Sample> articles = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      articles.add(Sample.article("thunder-" + i).title("Thunderclap over Skardu"));
    }

    // When
    topic.publish(articles.toArray(Sample[]::new));

    // Then
    ConsumerRecord<String, byte[]> letter = unmatched(kafka, "thunder-");
    assertThat(EventCodec.header(letter, "dlt-message"))
        .contains("sub-faulty", "broken on purpose");
    await().atMost(PATIENCE).until(() -> !raised(told).isEmpty());
    monitor.remove("sub-faulty");
    String late = subscribed("thunderclap");
    topic.publishAgain(letter);
    await().atMost(PATIENCE).until(() -> raised(late).size() == 1);
    assertThat(raised(late).getFirst().items().getFirst().articleId()).isEqualTo(letter.key());
  }

  private static ConsumerRecord<String, byte[]> unmatched(KafkaServer kafka, String prefix) {
    String letters = Topic.ARTICLE_CLASSIFIED.deadLetterTopicName();
    try (RecordedTopic read = RecordedTopic.of(kafka.bootstrapServers(), letters)) {
      return await()
          .atMost(PATIENCE)
          .until(
              () ->
                  read.readFor(Duration.ofMillis(300)).stream()
                      .filter(letter -> String.valueOf(letter.key()).startsWith(prefix))
                      .toList(),
              found -> !found.isEmpty())
          .getFirst();
    }
  }

  /** What was raised, once a later article that everybody waits for has been told of. */
  private List<AlertRaised> settled(String subscription) {
    String marker = "marker" + subscription.replace("-", "");
    String last = subscribed(marker);
    topic.publish(Sample.article(marker).title("The " + marker + " comes last"));
    await().atMost(PATIENCE).until(() -> raised(last).size() == 1);
    return raised(subscription);
  }

  private List<AlertRaised> raised(String subscription) {
    List<AlertRaised> raised = new ArrayList<>();
    try (Consumer<String, byte[]> consumer = consumers.ofAll()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topic.ALERT_RAISED.topicName()).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(100))) {
          if (each.key().equals(subscription)) {
            raised.add(EventCodec.ALERT_RAISED.decode(each));
          }
        }
      }
    }
    return raised;
  }

  private String subscribed(String query) {
    return made(
        """
        {"name": "Sample", "query": "%s", "channel": {"type": "pull"}}
        """
            .formatted(query));
  }

  private String made(String subscription) {
    byte[] made =
        api.http()
            .post()
            .uri("/api/v1/subscriptions")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(subscription)
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody()
            .returnResult()
            .getResponseBody();
    JsonNode body = JSON.readTree(Objects.requireNonNull(made));
    return body.path("id").asString();
  }
}
