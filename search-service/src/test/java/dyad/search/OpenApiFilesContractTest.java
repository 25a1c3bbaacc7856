package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dyad.servers.openapi.OpenApiFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The descriptions in docs/openapi are OpenAPI 3.1. */
class OpenApiFilesContractTest {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  static Stream<String> files() throws IOException {
    return OpenApiFile.all().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void structureIsThatOfOpenApi31_andEverySchemaIsOne(String name) throws IOException {
    // When
    List<Error> errors;
    try (InputStream structure =
        Objects.requireNonNull(getClass().getResourceAsStream("openapi-structure.json"))) {
      errors =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(structure)
              .validate(OpenApiFile.read(name).document().toString(), InputFormat.JSON);
    }

    // Then
    assertThat(errors).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void referencesLeadSomewhere(String name) {
    assertThat(OpenApiFile.read(name).brokenReferences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void operationIds_areUnique(String name) {
    assertThat(OpenApiFile.read(name).document().findValuesAsString("operationId"))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void pathVariables_areDescribed(String name) {
    // Given
    OpenApiFile file = OpenApiFile.read(name);

    // Then
    for (OpenApiFile.Operation operation : file.operations()) {
      Set<String> wanted =
          VARIABLE
              .matcher(operation.path())
              .results()
              .map(found -> found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      JsonNode path = file.document().path("paths").path(operation.path());
      Set<String> described =
          Stream.of(path, path.path(operation.method()))
              .flatMap(part -> part.path("parameters").valueStream())
              .map(parameter -> resolved(file, parameter))
              .filter(parameter -> parameter.path("in").asString().equals("path"))
              .map(parameter -> parameter.path("name").asString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(described).as(operation.toString()).isEqualTo(wanted);
    }
  }

  @Test
  void answersThatDoNotFit_areFound() {
    // Given
    OpenApiFile file = OpenApiFile.read("search.yaml");
    OpenApiFile.Operation status = new OpenApiFile.Operation("get", "/api/v1/status");

    // Then
    assertThat(file.complaints(status, 200, "application/json", "{}")).isNotEmpty();
    assertThat(file.complaints(status, 200, "text/plain", "fine")).isNotEmpty();
    assertThat(file.complaints(status, 418, "application/json", "{}")).isNotEmpty();
  }

  private static JsonNode resolved(OpenApiFile file, JsonNode parameter) {
    return parameter.has("$ref")
        ? file.document().at(parameter.path("$ref").asString().substring(1))
        : parameter;
  }
}
