package dyad.search;

import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.SourceKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StoryIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String HEADLINE =
      "Consul general hands forty incubators to the children's hospital in Multan";

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;

  @Test
  void copiesInSeveralOutlets_areOneStory_andAnEditMovesNothing() {
    // Given
    topic.publish(ours("copy-1", HEADLINE), ours("copy-2", HEADLINE + ", officials say"));
    awaitStory("copy-2", "s-copy-1");

    // When
    topic.publish(ours("copy-2", "Correction: the hospital is in Okara").revision(2));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(api.json("/api/v1/articles/copy-2").path("revision").asInt())
                    .isEqualTo(2));
    awaitStory("copy-2", "s-copy-1");
  }

  @Test
  void articleBetweenTwoStories_makesThemOne() {
    // Given
    String title = "Engineers of both states test the new turbine at Golen Gol";
    topic.publish(
        ours("early", title).published("2026-01-01T00:00:00Z"),
        ours("late", title).published("2026-01-13T00:00:00Z"));
    awaitStory("late", "s-late");

    // When
    topic.publish(ours("between", title).published("2026-01-07T00:00:00Z"));

    // Then: of the same age, the first by name.
    awaitStory("early", "s-between");
    awaitStory("late", "s-between");
    awaitStory("between", "s-between");
  }

  @Test
  void reportsThatMeanTheSame_areOneStory() {
    // Given
    topic.publish(
        ours("report-1", "Wheat seed trial begins near Chakwal with American partners").meaning(3),
        ours("report-2", "American partners help to begin wheat trial at Chakwal farm").meaning(3));

    // When
    topic.publish(ours("report-3", "Chakwal wheat trial: American partners begin").meaning(4));

    // Then
    awaitStory("report-2", "s-report-1");
    awaitStory("report-3", "s-report-3");
  }

  private static Sample ours(String id, String title) {
    return article(id).title(title).summary("").source("Story IT", "PK", SourceKind.PRESS);
  }

  private void awaitStory(String article, String story) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(api.json("/api/v1/articles/" + article).path("story").asString())
                    .isEqualTo(story));
  }
}
