package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.SourceKind;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SubscriptionIT implements RunningService {
  private static final String PATH = "/api/v1/subscriptions";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @Test
  void newSubscription_isToldItsSecretOnce() {
    // When
    JsonNode made = made(body("once", "vaccine", "https://sample.example/hook?token=t0ken"));

    // Then
    assertThat(made.path("secret").asString()).matches("whsec_[A-Za-z0-9+/]{43}=");
    JsonNode shown = api.json(PATH + "/" + made.path("id").asString());
    assertThat(shown.has("secret")).isFalse();
    assertThat(shown.path("query").asString()).isEqualTo("vaccine");
    assertThat(shown.at("/channel/address").asString()).isEqualTo("https://sample.example/…");
    assertThat(shown.toString()).doesNotContain("t0ken");
  }

  @Test
  void change_needsTheStateThatItChanges() {
    // Given
    JsonNode made = made(body("changed", "vaccine", "https://sample.example/hook"));
    String path = PATH + "/" + made.path("id").asString();
    String paused =
        """
        {"owner": "changed", "name": "Paused", "query": "flood", "paused": true,
         "channel": {"type": "webhook"}, "schedule": "daily"}
        """;

    // When
    ResponseSpec changed = send(HttpMethod.PUT, path, "\"1\"", paused);

    // Then
    changed.expectStatus().isOk().expectHeader().valueEquals("ETag", "\"2\"");
    JsonNode shown = api.json(path);
    assertThat(shown.path("paused").asBoolean()).isTrue();
    assertThat(shown.at("/schedule/every").asString()).isEqualTo("daily");
    assertThat(shown.at("/channel/address").asString()).isEqualTo("https://sample.example/…");
    send(HttpMethod.PUT, path, "\"1\"", paused).expectStatus().isEqualTo(412);
    send(HttpMethod.PUT, path, null, paused).expectStatus().isEqualTo(428);
    send(HttpMethod.DELETE, path, "\"1\"", null).expectStatus().isEqualTo(412);
  }

  @Test
  void rotation_makesAnotherSecret() {
    // Given
    JsonNode made = made(body("rotated", "vaccine", "https://sample.example/hook"));
    String path = PATH + "/" + made.path("id").asString();

    // When
    JsonNode rotated =
        json(send(HttpMethod.POST, path + "/secret", "\"1\"", "").expectStatus().isOk());

    // Then
    assertThat(rotated.path("secret").asString())
        .startsWith("whsec_")
        .isNotEqualTo(made.path("secret").asString());
  }

  @Test
  void removedSubscription_isGone() {
    // Given
    String path =
        PATH
            + "/"
            + made(body("removed", "vaccine", "https://sample.example/h")).path("id").asString();

    // When
    send(HttpMethod.DELETE, path, "\"1\"", null).expectStatus().isNoContent();

    // Then
    api.get(path).expectStatus().isNotFound();
    assertThat(api.json(PATH + "?owner=removed")).isEmpty();
  }

  @Test
  void owner_hasLimitedSubscriptions() {
    // Given
    for (int i = 0; i < 100; i++) {
      made(body("many", "vaccine", "https://sample.example/hook"));
    }

    // When
    ResponseSpec oneMore =
        send(HttpMethod.POST, PATH, null, body("many", "vaccine", "https://sample.example/hook"));

    // Then
    oneMore
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("urn:dyad:problem:too-many-subscriptions");
    assertThat(api.json(PATH + "?owner=many")).hasSize(100);
  }

  @Test
  void badSubscriptions_areRefusedWithTheReason() {
    refused(body("bad", "published:now-7d", "https://sample.example/h"), "$.parameter", "q");
    refused(body("bad", "nofield:x", "https://sample.example/h"), "$.position", 1);
    refused(body("bad", "vaccine", "ftp://sample.example/h"), "$.part", "channel.url");
    refused("{\"query\": \"x\", \"channel\": {\"type\": \"pull\"}}", "$.part", "name");
    refused(
        "{\"name\": \"x\", \"query\": \"x\", \"channel\": {\"type\": \"pigeon\"}}",
        "$.part",
        "channel.type");
    refused("{\"name\": \"x\", \"hidden\": \"t0ken\"}", "$.part", "body");
    refused("no json", "$.part", "body");
    refused("{\"name\": \"x\", \"channel\": {\"type\": \"pull\"}}", "$.part", "query");
    refused(
        "{\"name\": \"x\", \"query\": \"x\", \"channel\": {\"type\": \"email\", \"to\": \"a@b.example\\nBcc: t0ken\"}}",
        "$.part",
        "channel.to");
    refused(
        "{\"name\": \"x\", \"like\": {\"article\": \"none\"}, \"channel\": {\"type\": \"pull\"}}",
        "$.parameter",
        "like.article");
    refused(
        "{\"name\": \"x\", \"watch\": {\"feeds\": []}, \"channel\": {\"type\": \"pull\"}}",
        "$.part",
        "watch.feeds.conditions");
  }

  @Test
  void trial_tellsEachStoryOnce() {
    // Given
    String now = Instant.now().toString();
    topic.publish(
        tried("try-1").published(now).title("Fulbright scholars from Pakistan leave for America"),
        tried("try-2").published(now).title("Fulbright scholars from Pakistan leave for America"),
        tried("try-3").published("2026-01-01T00:00:00Z").title("Fulbright scholars, long ago"));
    api.awaitTotal(3, "/api/v1/articles?q=fulbright&source=Subscription IT");

    // When
    JsonNode trial =
        json(
            send(
                    HttpMethod.POST,
                    PATH + "/try",
                    null,
                    """
                    {"name": "Try", "query": "fulbright source:\\"Subscription IT\\"",
                     "choices": {"pillars": ["functional"], "minConfidence": 0.5},
                     "channel": {"type": "pull"}}
                    """)
                .expectStatus()
                .isOk());

    // Then
    assertThat(trial.path("articles").asInt()).isEqualTo(2);
    assertThat(trial.path("alerts")).hasSize(1);
  }

  @Test
  void trial_ofWhatIsLikeAnArticle_tellsWhatIsNear() {
    // Given
    String now = Instant.now().toString();
    topic.publish(
        tried("near-1").published(now).title("Wheat seed comes from Kansas").meaning(41),
        tried("near-2").published(now).title("Farmers of Punjab try a new grain").meaning(41),
        tried("near-3").published(now).title("Jets fly over Sargodha").meaning(42));
    api.awaitTotal(3, "/api/v1/articles?q=(kansas OR grain OR jets) source:\"Subscription IT\"");

    // When
    JsonNode trial =
        json(
            send(
                    HttpMethod.POST,
                    PATH + "/try",
                    null,
                    """
                    {"name": "Try", "query": "grain OR jets", "like": {"article": "near-1"},
                     "channel": {"type": "pull"}}
                    """)
                .expectStatus()
                .isOk());

    // Then
    assertThat(SearchApi.ids(JSON.createObjectNode().set("articles", trial.path("alerts"))))
        .containsExactly("near-2");
  }

  private void refused(String body, String path, Object value) {
    send(HttpMethod.POST, PATH, null, body)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath(path)
        .isEqualTo(value)
        .jsonPath("$.detail")
        .value(detail -> assertThat(String.valueOf(detail)).doesNotContain("t0ken"));
  }

  private JsonNode made(String body) {
    return json(send(HttpMethod.POST, PATH, null, body).expectStatus().isCreated());
  }

  private ResponseSpec send(
      HttpMethod method, String path, @Nullable String seen, @Nullable String body) {
    var request = api.http().method(method).uri(path).contentType(MediaType.APPLICATION_JSON);
    if (seen != null) {
      request.header("If-Match", seen);
    }
    return body == null ? request.exchange() : request.bodyValue(body).exchange();
  }

  private static JsonNode json(ResponseSpec answer) {
    return JSON.readTree(
        Objects.requireNonNull(answer.expectBody().returnResult().getResponseBody()));
  }

  private static String body(String owner, String query, String url) {
    return """
        {"owner": "%s", "name": "Sample", "query": "%s",
         "channel": {"type": "webhook", "url": "%s"}, "schedule": "immediate"}
        """
        .formatted(owner, query, url);
  }

  private static Sample tried(String id) {
    return Sample.article(id).source("Subscription IT", "US", SourceKind.PRESS);
  }
}
