package dyad.servers.openapi;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A description of an HTTP interface (OpenAPI 3.1), and what answers must be to fit it. Files are
 * those of the project's docs/openapi, seen from a module's folder.
 */
public final class OpenApiFile {
  private static final Path FOLDER = Path.of("../docs/openapi");
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  private final String address;
  private final JsonNode document;
  private final SchemaRegistry schemas;

  private OpenApiFile(String name, JsonNode document) {
    this.address = "urn:dyad:openapi:" + name;
    this.document = document;
    this.schemas =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder
                    .schemas(Map.of(address, document.toString()))
                    .schemaRegistryConfig(
                        SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /**
   * An operation.
   *
   * @param method in lower case
   * @param path with its variables in braces
   */
  public record Operation(String method, String path) implements Comparable<Operation> {
    private static final Pattern MAPPING =
        Pattern.compile("\\{(?<method>[A-Z]+) \\[?(?<path>/[^\\s,\\]]*?)]?(,.*)?}");

    /**
     * The operations that mappings stand for, of those below /api.
     *
     * @param mappings as Spring tells them: {GET /api/v1/things/{id}, produces …}
     */
    public static Set<Operation> of(Collection<?> mappings) {
      Set<Operation> operations = new TreeSet<>();
      for (Object mapping : mappings) {
        Matcher parts = MAPPING.matcher(mapping.toString());
        if (parts.matches() && parts.group("path").startsWith("/api/")) {
          operations.add(
              new Operation(parts.group("method").toLowerCase(Locale.ROOT), parts.group("path")));
        }
      }
      return operations;
    }

    @Override
    public int compareTo(Operation other) {
      return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
      return path + " " + method;
    }
  }

  /** The description in the file of that name. */
  public static OpenApiFile read(String name) {
    try {
      return new OpenApiFile(
          name, YAMLMapper.builder().build().readTree(Files.readString(FOLDER.resolve(name))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files. */
  public static List<String> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** The whole. */
  public JsonNode document() {
    return document;
  }

  /** All operations. */
  public Set<Operation> operations() {
    Set<Operation> operations = new TreeSet<>();
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      path.getValue().properties().stream()
          .map(Map.Entry::getKey)
          .filter(METHODS::contains)
          .forEach(method -> operations.add(new Operation(method, path.getKey())));
    }
    return operations;
  }

  /** The statuses of success that the description has of an operation. */
  Set<Integer> successes(Operation operation) {
    Set<Integer> statuses = new TreeSet<>();
    responses(operation).properties().stream()
        .map(response -> Integer.valueOf(response.getKey()))
        .filter(status -> status < 400)
        .forEach(statuses::add);
    return statuses;
  }

  /** References that lead nowhere. */
  public List<String> brokenReferences() {
    return document.findValuesAsString("$ref").stream()
        .filter(reference -> document.at(reference.substring(1)).isMissingNode())
        .toList();
  }

  /**
   * What is wrong with an answer; empty when it fits.
   *
   * @param type its media type without parameters, empty when it has no body
   */
  public List<String> complaints(Operation operation, int status, String type, String body) {
    JsonNode response = responses(operation).path(String.valueOf(status));
    if (response.isMissingNode()) {
      return List.of("%s: status %d is not described: %s".formatted(operation, status, body));
    }
    String pointer =
        "/paths/%s/%s/responses/%d"
            .formatted(escaped(operation.path()), operation.method(), status);
    if (response.has("$ref")) {
      pointer = response.path("$ref").asString().substring(1);
    }
    return complaints(operation + " " + status, pointer, type, body);
  }

  private List<String> complaints(String what, String pointer, String type, String body) {
    JsonNode content = document.at(pointer).path("content");
    if (content.isMissingNode()) {
      return body.isEmpty() ? List.of() : List.of(what + " has a body that is not described");
    }
    if (!content.has(type)) {
      return List.of("%s is of type %s, which is not described".formatted(what, type));
    }
    if (!type.equals("application/json") && !type.endsWith("+json")) {
      return body.isEmpty() ? List.of(what + " has no body") : List.of();
    }
    return validated(pointer + "/content/" + escaped(type) + "/schema", body).stream()
        .map(complaint -> what + ": " + complaint)
        .toList();
  }

  /** What is wrong with JSON that should fit the schema of that name. */
  public List<String> unfit(String schema, String json) {
    return validated("/components/schemas/" + schema, json);
  }

  private List<String> validated(String pointer, String json) {
    List<String> complaints = new ArrayList<>();
    schemas
        .getSchema(SchemaLocation.of(address + "#" + pointer))
        .validate(json, InputFormat.JSON)
        .forEach(error -> complaints.add(error.toString()));
    return complaints;
  }

  private JsonNode responses(Operation operation) {
    return document.path("paths").path(operation.path()).path(operation.method()).path("responses");
  }

  private static String escaped(String step) {
    return step.replace("~", "~0").replace("/", "~1");
  }

  /** The descriptions of one service together: each operation stands in one of them. */
  public static final class Service {
    private final Map<Operation, OpenApiFile> byOperation = new LinkedHashMap<>();

    /** The service that the files of these names describe. */
    public Service(String... names) {
      for (String name : names) {
        OpenApiFile file = read(name);
        file.operations().forEach(operation -> byOperation.put(operation, file));
      }
    }

    /** All operations. */
    public Set<Operation> operations() {
      return new TreeSet<>(byOperation.keySet());
    }

    Optional<OpenApiFile> of(Operation operation) {
      return Optional.ofNullable(byOperation.get(operation));
    }
  }
}
