package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.ArticleClassified;
import dyad.event.SourceKind;
import dyad.servers.ElasticsearchServer;
import dyad.servers.junit.ElasticsearchExtension;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class OutageIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OURS = "/api/v1/articles?source=Outage IT";

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;
  private final ElasticsearchServer elasticsearch = ElasticsearchExtension.server();

  @AfterEach
  void startAgain() {
    elasticsearch.start();
  }

  @Test
  void elasticsearchKilledInMidStream_indexesAllOnceItIsBack() {
    // Given
    awaitReadiness(200, "UP");
    JsonNode before = api.json("/api/v1/status");
    topic.publish(articles(0, 300));

    // When
    elasticsearch.kill();
    topic.publish(articles(300, 600));
    api.get(OURS)
        .expectStatus()
        .isEqualTo(503)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .exists("Retry-After");
    awaitReadiness(503, "DOWN");
    elasticsearch.start();

    // Then
    awaitReadiness(200, "UP");
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> api.json(OURS).path("total").asLong() == 600);
    awaitRecords(records(before) + 600);
    assertThat(api.json("/api/v1/status").path("deadLettered"))
        .isEqualTo(before.path("deadLettered"));
  }

  @Test
  void batchThatWaited_leavesTheCountsOfItsPartitionAsTheyAre() {
    // Given
    topic.publish(Sample.article("waits").source("Waiting IT", "PK", SourceKind.PRESS));
    api.awaitTotal(1, "/api/v1/articles?source=Waiting IT");
    long before = records(api.json("/api/v1/status"));

    // When
    elasticsearch.kill();
    topic.publish(Sample.article("waits").revision(2).source("Waited IT", "PK", SourceKind.PRESS));
    awaitReadiness(503, "DOWN");
    elasticsearch.start();

    // Then
    api.awaitTotal(1, "/api/v1/articles?source=Waited IT");
    awaitRecords(before + 1);
  }

  /** Waits until the count is so and stays so: nothing may commit over it. */
  private void awaitRecords(long count) {
    await()
        .atMost(PATIENCE)
        .during(Duration.ofSeconds(2))
        .until(() -> records(api.json("/api/v1/status")) == count);
  }

  private static long records(JsonNode status) {
    return status.at("/indexed/records").asLong();
  }

  private void awaitReadiness(int status, String word) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                api.get("/actuator/health/readiness")
                    .expectStatus()
                    .isEqualTo(status)
                    .expectBody()
                    .jsonPath("$.components.index.status")
                    .isEqualTo(word));
  }

  private static List<ArticleClassified> articles(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(
            i -> Sample.article("outage-" + i).source("Outage IT", "PK", SourceKind.PRESS).build())
        .toList();
  }
}
