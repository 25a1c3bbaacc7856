package dyad.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The AsyncAPI document and docs/topics.md say what the catalogue says. */
class TopicCatalogueContractTest {
  private static final Path TOPICS_PAGE = Path.of("..", "docs", "topics.md");

  @Test
  void asyncApi_hasTheCataloguesTopicsAndNoOthers() throws IOException {
    // When
    JsonNode channels = asyncApi().path("channels");

    // Then
    assertThat(channels.valueStream().map(channel -> channel.path("address").asString()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Topic.values()).map(Topic::topicName).toList());
  }

  @ParameterizedTest
  @EnumSource
  void asyncApi_agreesOnKeepingPartitionsKeyAndPayload(Topic topic) throws IOException {
    // Given
    JsonNode document = asyncApi();

    // When
    JsonNode channel = channel(document, topic);
    JsonNode kafka = channel.path("bindings").path("kafka");
    JsonNode settings = kafka.path("topicConfiguration");
    JsonNode message =
        document.path("components").path("messages").path(topic.eventType().getSimpleName());

    // Then
    assertThat(kafka.path("partitions").asInt()).isEqualTo(Topic.PARTITIONS);
    assertThat(settings.path("cleanup.policy").get(0).asString())
        .isEqualTo(topic.settings().get("cleanup.policy"));
    assertThat(settings.path("retention.ms").asString(""))
        .isEqualTo(topic.settings().getOrDefault("retention.ms", ""));
    assertThat(channel.path("messages").propertyNames())
        .containsExactly(topic.eventType().getSimpleName());
    assertThat(message.path("name").asString()).isEqualTo(topic.topicName());
    assertThat(message.at("/bindings/kafka/key/description").asString())
        .isEqualTo(topic.keyMeaning());
    assertThat(message.at("/payload/schema/$ref").asString())
        .isEqualTo("schema/" + topic.topicName() + ".json");
  }

  @Test
  void topicsPage_showsTheCatalogue() throws IOException {
    // When
    String page = Files.readString(TOPICS_PAGE);

    // Then
    assertThat(page).contains(table());
  }

  @Test
  void deadLetterTopic_isKeptThirtyDays() {
    assertThat(Topic.ARTICLE_INGESTED.newDeadLetterTopic().configs())
        .containsEntry("retention.ms", "2592000000")
        .containsEntry("cleanup.policy", "delete");
  }

  private static String table() {
    StringBuilder rows =
        new StringBuilder(
            """
            | topic | key | kept | partitions | written by | event |
            |---|---|---|---|---|---|
            """);
    for (Topic topic : Topic.values()) {
      rows.append(
          "| `%s` | %s | %s | %d | %s | `%s` |%n"
              .formatted(
                  topic.topicName(),
                  topic.keyMeaning(),
                  kept(topic.keep()),
                  Topic.PARTITIONS,
                  topic.writer(),
                  topic.eventType().getSimpleName()));
    }
    return rows.toString();
  }

  private static String kept(Topic.Keep keep) {
    return switch (keep) {
      case LATEST -> "latest of each key";
      case MONTH -> "30 days";
      case FOR_GOOD -> "for good";
    };
  }

  private static JsonNode channel(JsonNode document, Topic topic) {
    return document
        .path("channels")
        .valueStream()
        .filter(channel -> channel.path("address").asString().equals(topic.topicName()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode asyncApi() throws IOException {
    try (InputStream in =
        TopicCatalogueContractTest.class.getResourceAsStream("/dyad/event/asyncapi.yaml")) {
      return new YAMLMapper().readTree(in);
    }
  }
}
