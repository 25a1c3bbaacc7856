package dyad.classify.api;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import dyad.classify.evaluate.Headline;
import dyad.classify.evaluate.LabelFigures;
import dyad.classify.framework.ProfileProperties;
import dyad.classify.model.ModelNote;
import dyad.classify.model.ModelProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.test.web.reactive.server.WebTestClient;

class ModelControllerTest {
  private static final Path SHIPPED = Profiles.US_PAKISTAN.resolve("model");

  @TempDir private Path folder = Path.of("");

  @Test
  void figuresOfThisVersion_areServedByLabel() throws IOException {
    ModelNote shipped = ModelNote.read(SHIPPED);
    Files.copy(SHIPPED.resolve("model.json"), folder.resolve("model.json"));
    new Headline(Map.of("pillar.accuracy", 0.9)).write(folder);
    LabelFigures.of(shipped.version(), List.of()).write(folder);

    // When
    WebTestClient.BodyContentSpec answer = model();

    // Then
    answer
        .jsonPath("$.model.version")
        .isEqualTo(shipped.version())
        .jsonPath("$.model.trainedOn")
        .isEqualTo(shipped.trainedOn())
        .jsonPath("$.validation.figures['pillar.accuracy']")
        .isEqualTo(0.9)
        .jsonPath("$.validation.labels['pillar:functional'].right")
        .isEqualTo(0);
  }

  @Test
  void figuresOfAnotherModel_areNotServed() throws IOException {
    Files.copy(SHIPPED.resolve("model.json"), folder.resolve("model.json"));
    new Headline(Map.of("pillar.accuracy", 0.9)).write(folder);
    LabelFigures.of("1-another", List.of()).write(folder);

    // When
    WebTestClient.BodyContentSpec answer = model();

    // Then
    answer.jsonPath("$.validation").isEmpty();
  }

  @Test
  void figuresThatCannotBeRead_areLeftOut() throws IOException {
    Files.copy(SHIPPED.resolve("model.json"), folder.resolve("model.json"));
    Files.writeString(folder.resolve("labels.json"), "{\"version\":");

    // When
    WebTestClient.BodyContentSpec answer = model();

    // Then
    answer.jsonPath("$.validation").isEmpty();
  }

  @Test
  void shippedModel_wasMeasuredSinceItWasMade() throws IOException {
    // When
    LabelFigures figures = LabelFigures.read(SHIPPED).orElseThrow();

    // Then
    assertThat(figures.version())
        .as("./dyad train --measure-only writes the figures of the model that is there")
        .isEqualTo(ModelNote.read(SHIPPED).version());
    assertThat(figures.labels()).containsKeys("bilateral", "pillar:functional", "theme:health");
  }

  private WebTestClient.BodyContentSpec model() {
    return WebTestClient.bindToController(
            new ModelController(
                new ProfileProperties(Profiles.US_PAKISTAN),
                new ModelProperties(folder.toString())))
        .build()
        .get()
        .uri("/api/v1/model")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }
}
