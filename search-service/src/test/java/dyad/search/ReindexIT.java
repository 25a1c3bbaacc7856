package dyad.search;

import static dyad.event.SourceKind.PRESS;
import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

class ReindexIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String OURS = "/api/v1/articles?source=Reindex IT&page_size=100";

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @Test
  void indexBuiltAnew_holdsTheSame_andSearchesNeverFail() throws IOException {
    // Given
    for (int i = 0; i < 60; i++) {
      topic.publish(
          article("reindexed-" + i)
              .title(i % 3 == 0 ? "Boats reach the flooded taluka of Johi" : "Number " + i * 7_919)
              .summary("")
              .source("Reindex IT", "PK", PRESS));
    }
    api.awaitTotal(60, OURS);
    correct("reindexed-5");
    Map<String, String> before = articles();

    // When
    CompletableFuture<Boolean> searching = searchUntilDone();
    api.http().post().uri("/api/v1/reindex").exchange().expectStatus().isAccepted();
    topic.publish(article("reindexed-late").source("Reindex IT", "PK", PRESS));
    awaitDone();

    // Then
    assertThat(searching.join()).isTrue();
    api.awaitTotal(61, OURS);
    Map<String, String> after = articles();
    after.remove("reindexed-late");
    assertThat(after).isEqualTo(before);
    assertThat(api.json("/api/v1/articles/reindexed-5/label").path("corrected").asBoolean())
        .isTrue();
    assertThat(api.json("/api/v1/reindex").path("index").asString())
        .startsWith("dyad-articles-v2-");
  }

  private void awaitDone() {
    await()
        .atMost(PATIENCE)
        .until(
            () -> api.json("/api/v1/reindex"),
            progress -> progress.path("state").asString().equals("done"));
  }

  /** True when every search was answered until the index was built. */
  private CompletableFuture<Boolean> searchUntilDone() {
    return CompletableFuture.supplyAsync(
        () -> {
          String state = "idle";
          while (!state.equals("done")) {
            assertThat(api.json(OURS).path("total").asLong()).isGreaterThanOrEqualTo(60);
            state = api.json("/api/v1/reindex").path("state").asString();
          }
          return true;
        });
  }

  private void correct(String id) {
    String seen =
        Objects.requireNonNull(
            api.get("/api/v1/articles/" + id)
                .expectBody(String.class)
                .returnResult()
                .getResponseHeaders()
                .getETag());
    api.http()
        .put()
        .uri("/api/v1/articles/" + id + "/label")
        .header("If-Match", seen)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"pillar\": \"none\", \"who\": \"a sample analyst\", \"why\": \"sample\"}")
        .exchange()
        .expectStatus()
        .isOk();
  }

  /** Each article's story, pillar and title. */
  private Map<String, String> articles() {
    Map<String, String> articles = new TreeMap<>();
    for (JsonNode hit : api.json(OURS).path("articles")) {
      articles.put(
          hit.path("id").asString(),
          hit.path("story").asString() + hit.path("pillar").asString() + hit.path("title"));
    }
    return articles;
  }
}
