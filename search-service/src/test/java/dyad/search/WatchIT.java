package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertSchedule;
import dyad.event.AlertSigning;
import dyad.event.AlertWatch;
import dyad.event.EventCodec;
import dyad.event.FeedCondition;
import dyad.event.FeedHealthChanged;
import dyad.event.Publisher;
import dyad.event.SourceKind;
import dyad.event.SubscriptionCondition;
import dyad.event.SubscriptionSaved;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WatchIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String PATH = "/api/v1/subscriptions";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Publisher OUTLET = new Publisher("Sample Daily", "PK", SourceKind.PRESS);

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;
  @Autowired private KafkaOperations<byte[], byte[]> kafka;

  @Test
  void feedThatFallsSilent_isToldOnce_toWhoWatchesIt() {
    // Given
    String id = made("{\"feeds\": [\"silent\", \"dead\"]}", "");
    Instant now = Instant.now();
    FeedHealthChanged silent = change(FeedCondition.SILENT, FeedCondition.ACTIVE, now);

    // When
    send(EventCodec.FEED_HEALTH.encode(silent));
    send(EventCodec.FEED_HEALTH.encode(silent));
    send(EventCodec.FEED_HEALTH.encode(change(FeedCondition.ACTIVE, FeedCondition.SILENT, now)));
    send(
        EventCodec.FEED_HEALTH.encode(
            change(FeedCondition.DEAD, FeedCondition.ACTIVE, now.plusSeconds(1))));

    // Then
    List<JsonNode> items = awaitItems(id, 2);
    assertThat(items)
        .extracting(item -> item.path("title").asString())
        .containsExactlyInAnyOrder(
            "Sample feed is silent: in plain words", "Sample feed is dead: in plain words");
  }

  @Test
  void numberThatCrossesItsThreshold_isToldOnce() {
    // Given
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    topic.publish(
        Sample.article("watched-1")
            .source("Watch IT", "US", SourceKind.PRESS)
            .published(yesterday.toString()));
    api.awaitTotal(1, "/api/v1/articles?source=Watch IT");
    String filter = "source:\\\"Watch IT\\\"";

    // When
    send(EventCodec.SUBSCRIPTION.encode(ofLongAgo("sub-watch-it", "source:\"Watch IT\"")));

    // Then
    String title = awaitItems("sub-watch-it", 1).getFirst().path("title").asString();
    assertThat(title).startsWith("Volume, stories, is above 0.5: 1 (up to ");
    JsonNode trial =
        JSON.readTree(
            Objects.requireNonNull(
                post(PATH + "/try", body(trend("stories"), filter))
                    .expectStatus()
                    .isOk()
                    .expectBody()
                    .returnResult()
                    .getResponseBody()));
    assertThat(trial.at("/notices/0/title").asString()).isEqualTo(title);
  }

  @Test
  void numberThatThereIsNot_isRefusedWithThoseThatThereAre() {
    // When
    ResponseSpec answer = post(PATH, body(trend("nothing"), ""));

    // Then
    answer
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.parameter")
        .isEqualTo("watch.trend.measure")
        .jsonPath("$.detail")
        .value(
            detail ->
                assertThat(String.valueOf(detail))
                    .startsWith("the trend has no number nothing; it has articles, ")
                    .contains(", stories"));
    post(PATH, body(trend("stories").replace("volume", "weather"), ""))
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.parameter")
        .isEqualTo("watch.trend.name");
  }

  private static String trend(String measure) {
    return """
        {"trend": {"name": "volume", "measure": "%s", "interval": "day", "rule": "above",
         "threshold": 0.5}}"""
        .formatted(measure);
  }

  /** Whoever subscribes now is told of what comes; of the past only who was there. */
  private static SubscriptionSaved ofLongAgo(String id, String filter) {
    Instant created = Instant.now().minus(Duration.ofDays(100));
    AlertWatch.OfTrend above =
        new AlertWatch.OfTrend("volume", "stories", "day", AlertWatch.Rule.ABOVE, 0.5, 1);
    return new SubscriptionSaved(
        id,
        1,
        "watch",
        "Watch",
        filter,
        AlertChoices.NONE,
        new AlertChannel(AlertChannel.Type.PULL, null),
        AlertSchedule.IMMEDIATE,
        SubscriptionCondition.ACTIVE,
        AlertSigning.FIRST,
        created,
        created,
        null,
        new AlertWatch(above, null));
  }

  private static FeedHealthChanged change(FeedCondition now, FeedCondition before, Instant at) {
    return new FeedHealthChanged(
        "f-watch-it",
        URI.create("https://sample.example/feed"),
        "Sample feed",
        OUTLET,
        now,
        before,
        null,
        "in plain words",
        at);
  }

  private List<JsonNode> awaitItems(String id, int count) {
    return await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(
            () -> api.json(PATH + "/" + id + "/feed.json").path("items").valueStream().toList(),
            items -> items.size() == count);
  }

  private void send(ProducerRecord<String, byte[]> event) {
    kafka
        .send(
            new ProducerRecord<>(
                event.topic(),
                null,
                null,
                event.key().getBytes(StandardCharsets.UTF_8),
                event.value(),
                event.headers()))
        .join();
  }

  private static String body(String watch, String query) {
    return """
        {"name": "Watch", "query": "%s", "watch": %s, "channel": {"type": "pull"}}
        """
        .formatted(query, watch);
  }

  private ResponseSpec post(String path, String body) {
    return api.http()
        .post()
        .uri(path)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private String made(String watch, String query) {
    byte[] made =
        post(PATH, body(watch, query))
            .expectStatus()
            .isCreated()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(Objects.requireNonNull(made)).path("id").asString();
  }
}
