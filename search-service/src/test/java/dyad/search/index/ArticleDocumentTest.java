package dyad.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.event.CorrectedLabels;
import dyad.event.Correction;
import dyad.event.EventType;
import dyad.event.LabelCorrected;
import dyad.event.Pillar;
import dyad.search.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ArticleDocumentTest {
  private static final Membership MEMBERSHIP =
      new Membership("s-a1", Instant.EPOCH, LocalDate.EPOCH, "seed", Instant.EPOCH);
  private static final CorrectedLabels AS_MILITARY_AID =
      new CorrectedLabels(
          true, Pillar.GEOPOLITICAL, Pillar.GEOPOLITICAL, List.of("military-aid"), EventType.AID);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void document_comesBackAsItWas() {
    // Given
    ArticleDocument document = document(Sample.article("a1").text("Text"));

    // When
    ArticleDocument read = JSON.readValue(JSON.writeValueAsBytes(document), ArticleDocument.class);

    // Then
    assertThat(read).isEqualTo(document);
  }

  @Test
  void articleWithoutDate_isDatedByItsFetch() {
    // When
    ArticleDocument document = document(Sample.article("a1").published(null));

    // Then
    assertThat(document.publishedStated()).isFalse();
    assertThat(document.article().published()).isEqualTo(document.article().fetched());
  }

  @Test
  void mapping_knowsEveryFieldOfTheDocument() throws IOException {
    // Given
    JsonNode document = JSON.valueToTree(document(Sample.article("a1")));

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

  @Test
  void correction_holds_andTheModelsLabelsAreKept() {
    // Given
    ArticleDocument document = document(Sample.article("a1"));

    // When
    ArticleDocument corrected = document.corrected(corrected(AS_MILITARY_AID));

    // Then
    assertThat(corrected.classification().pillar()).isEqualTo(Pillar.GEOPOLITICAL);
    assertThat(corrected.classification().themes()).containsExactly("military-aid");
    assertThat(corrected.corrected()).isTrue();
    assertThat(corrected.modelLabels())
        .extracting(CorrectedLabels::pillar)
        .isEqualTo(Pillar.FUNCTIONAL);
    assertThat(corrected.corrections()).hasSize(1);
  }

  @Test
  void withdrawnCorrection_bringsTheModelsLabelsBack() {
    // Given
    ArticleDocument document = document(Sample.article("a1"));
    ArticleDocument corrected = document.corrected(corrected(AS_MILITARY_AID));

    // When
    ArticleDocument withdrawn = corrected.corrected(corrected(AS_MILITARY_AID, null));

    // Then
    assertThat(withdrawn.classification()).isEqualTo(document.classification());
    assertThat(withdrawn.corrected()).isFalse();
    assertThat(withdrawn.modelLabels()).isNull();
    assertThat(withdrawn.corrections()).hasSize(2);
  }

  private static LabelCorrected corrected(@Nullable CorrectedLabels... labels) {
    return new LabelCorrected(
        "a1",
        Arrays.stream(labels)
            .map(each -> new Correction(each, "a sample analyst", "sample reason", Instant.EPOCH))
            .toList());
  }

  private static ArticleDocument document(Sample sample) {
    return ArticleDocument.of(sample.build(), MEMBERSHIP, null);
  }

  private static JsonNode mapping() throws IOException {
    try (InputStream json = ArticleIndex.class.getResourceAsStream("dyad-articles-v2.json")) {
      return JSON.readTree(json);
    }
  }
}
