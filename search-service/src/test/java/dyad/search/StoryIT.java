package dyad.search;

import static dyad.event.SourceKind.OFFICIAL;
import static dyad.event.SourceKind.PRESS;
import static dyad.search.Sample.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.EventType;
import dyad.event.Pillar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class StoryIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> WORDS =
      List.of("walnut", "turbine", "glacier", "ledger", "violin", "harbour", "orchard");
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

  @Test
  void stories_areListedWithTheirLabelByMajority_andFoundByAFormerName() {
    // Given
    String title = "Museum at Taxila takes back nine statues from New York";
    topic.publish(
        ours("statue-1", title).published("2026-02-03T00:00:00Z").source("A", "PK", PRESS),
        ours("statue-2", title).published("2026-02-02T00:00:00Z").source("B", "US", OFFICIAL),
        ours("statue-3", title)
            .published("2026-02-01T00:00:00Z")
            .source("B", "US", OFFICIAL)
            .labels(Pillar.GEOPOLITICAL, "diplomacy", EventType.CONSULT));
    awaitStory("statue-3", "s-statue-1");

    // When
    JsonNode page = api.awaitTotal(1, "/api/v1/stories?q=title:taxila");

    // Then
    JsonNode story = page.at("/stories/0");
    assertThat(story.path("articles").asInt()).isEqualTo(3);
    assertThat(story.path("outlets").asInt()).isEqualTo(2);
    assertThat(story.path("countries").toString()).isEqualTo("{\"US\":1,\"PK\":1}");
    assertThat(story.path("pillar").asString()).isEqualTo("functional");
    assertThat(story.path("split").toString()).isEqualTo("{\"geopolitical\":1,\"functional\":2}");
    assertThat(story.path("firstSeen").asString()).isEqualTo("2026-02-01T00:00:00Z");
    assertThat(api.json("/api/v1/stories/s-statue-3").path("id").asString())
        .isEqualTo("s-statue-1");
    assertThat(api.json("/api/v1/stories/s-statue-1").path("members")).hasSize(3);
    api.get("/api/v1/stories/s-nowhere").expectStatus().isNotFound();
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest", "oldest", "largest"})
  void pagesOfStories_holdEachOnce(String sort) {
    // Given
    for (int i = 0; i < 5; i++) {
      topic.publish(
          ours("paged-" + i, WORDS.get(i) + " " + WORDS.get(i + 1) + " " + WORDS.get(i + 2))
              .source("Story pages", "PK", PRESS));
    }
    String all = "/api/v1/stories?source=Story pages&page_size=2&sort=" + sort;
    api.awaitTotal(5, all);

    // When
    List<String> ids = new ArrayList<>();
    JsonNode page = api.json(all);
    for (; !page.path("next").isNull(); page = api.json(all + "&cursor={c}", next(page))) {
      ids.addAll(storyIds(page));
    }
    ids.addAll(storyIds(page));

    // Then
    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
  }

  private static String next(JsonNode page) {
    return page.path("next").asString();
  }

  private static List<String> storyIds(JsonNode page) {
    return page.path("stories").valueStream().map(story -> story.path("id").asString()).toList();
  }

  private static Sample ours(String id, String title) {
    return article(id).title(title).summary("").source("Story IT", "PK", PRESS);
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
