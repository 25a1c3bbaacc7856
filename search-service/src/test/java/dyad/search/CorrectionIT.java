package dyad.search;

import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.SourceKind;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class CorrectionIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String AS_MILITARY_AID =
      """
      {"pillar": "geopolitical", "themes": ["military-aid"], "event": "AID",
       "who": "a sample analyst", "why": "the vaccines are for the forces"}
      """;

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @Test
  void correction_showsAtOnce_andSurvivesNewerLabelsAndRevisions() {
    // Given
    topic.publish(ours("corrected"));
    String seen = awaitStamp("corrected");

    // When
    put("corrected", seen, AS_MILITARY_AID).expectStatus().isOk();

    // Then
    JsonNode found = api.json("/api/v1/articles?q=theme:military-aid&source=Correction IT");
    assertThat(SearchApi.ids(found)).containsExactly("corrected");
    topic.publish(ours("corrected").revision(2).title("Edited by the outlet"));
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(api.json("/api/v1/articles/corrected").path("revision").asInt())
                    .isEqualTo(2));
    assertThat(
            api.get("/api/v1/corrections/export")
                .expectBody(String.class)
                .returnResult()
                .getResponseBody())
        .contains("\"id\":\"corrected\"", "\"themes\":[\"military-aid\"]");
    JsonNode label = api.json("/api/v1/articles/corrected/label");
    assertThat(label.at("/labels/pillar").asString()).isEqualTo("geopolitical");
    assertThat(label.at("/modelLabels/pillar").asString()).isEqualTo("functional");
    assertThat(label.at("/corrections/0/who").asString()).isEqualTo("a sample analyst");
  }

  @Test
  void withdrawal_bringsTheModelsLabelsBack_andStaysInTheHistory() {
    // Given
    topic.publish(ours("withdrawn"));
    put("withdrawn", awaitStamp("withdrawn"), AS_MILITARY_AID).expectStatus().isOk();

    // When
    api.http()
        .delete()
        .uri("/api/v1/articles/withdrawn/label?who=a sample analyst&why=misread")
        .header("If-Match", awaitStamp("withdrawn"))
        .exchange()
        .expectStatus()
        .isOk();

    // Then
    JsonNode label = api.json("/api/v1/articles/withdrawn/label");
    assertThat(label.at("/labels/pillar").asString()).isEqualTo("functional");
    assertThat(label.path("corrected").asBoolean()).isFalse();
    assertThat(label.path("corrections")).hasSize(2);
  }

  @Test
  void correctionOfAnotherState_isRefused() {
    // Given
    topic.publish(ours("raced"));
    String seen = awaitStamp("raced");
    put("raced", seen, AS_MILITARY_AID).expectStatus().isOk();

    // When
    ResponseSpec second = put("raced", seen, AS_MILITARY_AID);

    // Then
    second.expectStatus().isEqualTo(412);
    assertThat(api.json("/api/v1/articles/raced/label").path("corrections")).hasSize(1);
  }

  @Test
  void badCorrections_areRefusedWithTheReason() {
    // Given
    topic.publish(ours("refused"));
    String seen = awaitStamp("refused");

    // Then
    put("refused", seen, "{\"pillar\": \"sporting\", \"who\": \"x\", \"why\": \"y\"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("pillar must be one of geopolitical, functional, mixed, none: sporting");
    put("refused", seen, "{\"pillar\": \"none\", \"why\": \"y\"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.part")
        .isEqualTo("who");
    put(
            "refused",
            seen,
            "{\"pillar\": \"functional\", \"themes\": [\"sport\"], \"who\": \"x\", \"why\": \"y\"}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.part")
        .isEqualTo("themes");
    put("refused", seen, "not json").expectStatus().isBadRequest();
    put("no-such-article", seen, AS_MILITARY_AID).expectStatus().isNotFound();
    api.http()
        .put()
        .uri("/api/v1/articles/refused/label")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(AS_MILITARY_AID)
        .exchange()
        .expectStatus()
        .isEqualTo(428);
  }

  private ResponseSpec put(String id, String seen, String body) {
    return api.http()
        .put()
        .uri("/api/v1/articles/" + id + "/label")
        .header("If-Match", seen)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private String awaitStamp(String id) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> api.get("/api/v1/articles/" + id).expectStatus().isOk());
    return Objects.requireNonNull(
        api.get("/api/v1/articles/" + id)
            .expectBody(String.class)
            .returnResult()
            .getResponseHeaders()
            .getETag());
  }

  private static Sample ours(String id) {
    return article(id).source("Correction IT", "US", SourceKind.PRESS);
  }
}
