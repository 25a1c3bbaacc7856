package dyad.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A stack run by the command line as a person would run it, in a folder and on ports of its own.
 */
final class Stack {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path runDirectory;

  Stack(Path runDirectory) {
    this.runDirectory = runDirectory;
  }

  /** What a command printed, and its exit status. */
  record Ended(int status, String output) {}

  /** An answer over HTTP. */
  record Answer(int status, JsonNode body) {}

  Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Ddyad.root=" + System.getProperty("dyad.root"));
    command.addAll(List.of("-cp", "target/classes:target/lib/*", "dyad.stack.LocalStack"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DYAD_RUN", runDirectory.toString());
    return builder.start();
  }

  Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String output = new String(process.getInputStream().readAllBytes());
    return new Ended(process.waitFor(), output);
  }

  JsonNode status() throws IOException, InterruptedException {
    return MAPPER.readTree(run("status", "--json").output());
  }

  /** What the supervisor has written down, without asking the services. */
  JsonNode state() throws IOException {
    return MAPPER.readTree(java.nio.file.Files.readString(runDirectory.resolve("stack.json")));
  }

  Map<String, Long> pids() throws IOException, InterruptedException {
    return status()
        .path("processes")
        .valueStream()
        .filter(part -> part.path("pid").isNumber())
        .collect(
            Collectors.toMap(
                part -> part.path("name").asString(), part -> part.path("pid").asLong()));
  }

  URI address(String part) throws IOException, InterruptedException {
    return status()
        .path("processes")
        .valueStream()
        .filter(each -> each.path("name").asString().equals(part))
        .map(each -> URI.create(each.path("address").asString()))
        .findFirst()
        .orElseThrow();
  }

  static Answer get(URI uri) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(uri).build());
  }

  static Answer post(URI uri, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(uri)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  private static Answer send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    return new Answer(response.statusCode(), MAPPER.readTree(response.body()));
  }
}
