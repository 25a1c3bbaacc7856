package dyad.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.search.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleDocumentTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void document_comesBackAsItWas() {
    // Given
    ArticleDocument document = ArticleDocument.of(Sample.article("a1").text("Text").build());

    // When
    ArticleDocument read = JSON.readValue(JSON.writeValueAsBytes(document), ArticleDocument.class);

    // Then
    assertThat(read).isEqualTo(document);
  }

  @Test
  void articleWithoutDate_isDatedByItsFetch() {
    // When
    ArticleDocument document = ArticleDocument.of(Sample.article("a1").published(null).build());

    // Then
    assertThat(document.publishedStated()).isFalse();
    assertThat(document.article().published()).isEqualTo(document.article().fetched());
  }

  @Test
  void mapping_knowsEveryFieldOfTheDocument() throws IOException {
    // Given
    JsonNode document = JSON.valueToTree(ArticleDocument.of(Sample.article("a1").build()));

    // When
    JsonNode properties = mapping().path("properties");

    // Then
    assertThat(mapping().path("dynamic").asString()).isEqualTo("strict");
    assertThat(properties.propertyNames()).containsAll(document.propertyNames());
    assertThat(properties.at("/publisher/properties").propertyNames())
        .containsAll(document.path("publisher").propertyNames());
    assertThat(properties.at("/model/properties").propertyNames())
        .containsAll(document.path("model").propertyNames());
    assertThat(List.of("theme", "kind", "lang"))
        .allSatisfy(
            alias ->
                assertThat(properties.at("/" + alias + "/type").asString()).isEqualTo("alias"));
  }

  private static JsonNode mapping() throws IOException {
    try (InputStream json = ArticleIndex.class.getResourceAsStream("dyad-articles-v1.json")) {
      return JSON.readTree(json);
    }
  }
}
