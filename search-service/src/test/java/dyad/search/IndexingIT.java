package dyad.search;

import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.EventCodec;
import dyad.event.SourceKind;
import dyad.event.Topic;
import dyad.servers.KafkaServer;
import dyad.servers.junit.RecordedTopic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class IndexingIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String DEAD_LETTERS = Topic.ARTICLE_CLASSIFIED.deadLetterTopicName();

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @Test
  void duplicatesAndOlderRevisions_changeNothing() {
    // Given
    Sample edited = ours("revised").revision(2).title("Second edition");

    // When
    topic.publish(ours("revised"), edited, ours("revised"), edited, ours("last"));

    // Then
    api.awaitTotal(2, "/api/v1/articles?source=Indexing IT");
    JsonNode article = api.json("/api/v1/articles/revised");
    assertThat(article.path("title").asString()).isEqualTo("Second edition");
    assertThat(article.path("revision").asInt()).isEqualTo(2);
  }

  @Test
  void randomBytes_areDeadLetteredAsTheyAre_andTheNextIsIndexed(KafkaServer kafka) {
    // Given
    byte[] garbage = {0, (byte) 0xff, 17, 42};

    // When
    topic.publishBytes("bad-bytes", garbage);
    topic.publish(ours("bad-bytes").title("Behind the garbage"));

    // Then
    ConsumerRecord<String, byte[]> letter = deadLetter(kafka, "bad-bytes");
    assertThat(letter.value()).isEqualTo(garbage);
    assertThat(EventCodec.header(letter, "dlt-cause")).endsWith("UndecodableEventException");
    assertThat(EventCodec.header(letter, "dlt-topic"))
        .isEqualTo(Topic.ARTICLE_CLASSIFIED.topicName());
    assertThat(EventCodec.header(letter, "dlt-offset")).matches("\\d+");
    awaitArticle("bad-bytes");
  }

  @Test
  void articleThatElasticsearchRefuses_isDeadLettered_andTheNextIsIndexed(KafkaServer kafka) {
    // Given: Elasticsearch knows no year of more than four digits.
    Sample refused = ours("far-future").published("+12026-01-01T00:00:00Z");

    // When
    topic.publish(refused, ours("near-future").title("Behind the refused"));

    // Then
    ConsumerRecord<String, byte[]> letter = deadLetter(kafka, "far-future");
    assertThat(EventCodec.header(letter, "dlt-message")).contains("document_parsing_exception");
    assertThat(EventCodec.header(letter, "ce_type")).isEqualTo(letter.topic().replace("-dlt", ""));
    awaitArticle("near-future");
  }

  @Test
  void status_addsUpOverAllPartitions() {
    // Given
    long records = api.json("/api/v1/status").at("/indexed/records").asLong();
    long dead = api.json("/api/v1/status").path("deadLettered").asLong();

    // When
    topic.publish(ours("count-1"), ours("count-2"), ours("count-1"));
    topic.publishBytes("count-3", "{}".getBytes(StandardCharsets.UTF_8));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              JsonNode status = api.json("/api/v1/status");
              assertThat(status.at("/indexed/records").asLong()).isEqualTo(records + 3);
              assertThat(status.path("deadLettered").asLong()).isEqualTo(dead + 1);
              assertThat(status.at("/indexed/articles").asLong())
                  .isEqualTo(api.json("/api/v1/articles").path("total").asLong());
            });
  }

  @Test
  void metrics_tellWhatBecameOfRecords() {
    // When
    topic.publish(ours("metered"));
    awaitArticle("metered");

    // Then
    String metrics =
        api.get("/actuator/prometheus").expectBody(String.class).returnResult().getResponseBody();
    assertThat(metrics)
        .containsPattern("index_articles_total\\{outcome=\"indexed\"} [1-9]")
        .contains("index_articles_total{outcome=\"undecodable\"}")
        .contains("index_bulk_seconds_count")
        .contains("search_seconds_count");
  }

  private static Sample ours(String id) {
    return article(id).source("Indexing IT", "US", SourceKind.PRESS);
  }

  private void awaitArticle(String id) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> api.get("/api/v1/articles/" + id).expectStatus().isOk());
  }

  private static ConsumerRecord<String, byte[]> deadLetter(KafkaServer kafka, String key) {
    try (RecordedTopic letters = RecordedTopic.of(kafka.bootstrapServers(), DEAD_LETTERS)) {
      return await()
          .atMost(PATIENCE)
          .until(
              () ->
                  letters.readFor(Duration.ofMillis(300)).stream()
                      .filter(letter -> key.equals(letter.key()))
                      .toList(),
              found -> found.size() == 1)
          .getFirst();
    }
  }
}
