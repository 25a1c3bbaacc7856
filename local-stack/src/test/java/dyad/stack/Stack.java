package dyad.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dyad.servers.process.PortAllocator;
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

  Path runDirectory() {
    return runDirectory;
  }

  /** What a command printed, and its exit status. */
  record Ended(int status, String output) {}

  /** An answer over HTTP. */
  record Answer(int status, JsonNode body) {}

  /** The arguments that start the demo where nothing else listens. */
  static String[] demoOnFreePorts(String... further) {
    PortAllocator ports = new PortAllocator();
    List<String> arguments = new ArrayList<>(List.of("up", "--demo"));
    for (Service service : Service.values()) {
      arguments.add(service.portOption() + "=" + ports.free());
    }
    arguments.add("--feeds-port=" + ports.free());
    arguments.addAll(List.of(further));
    return arguments.toArray(String[]::new);
  }

  /** Starts a command whose output nobody reads. */
  Process start(String... arguments) throws IOException {
    return command(arguments).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** Runs a command to its end. */
  Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = command(arguments).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), output);
  }

  private ProcessBuilder command(String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Ddyad.root=" + System.getProperty("dyad.root"));
    command.addAll(List.of("-cp", "target/classes:target/lib/*", "dyad.stack.LocalStack"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DYAD_RUN", runDirectory.toString());
    return builder;
  }

  JsonNode status() throws IOException, InterruptedException {
    return MAPPER.readTree(run("status", "--json").output());
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
