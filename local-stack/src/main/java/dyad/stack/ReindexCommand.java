package dyad.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has search-service build its index anew from Kafka, and shows how far that is. */
@Command(
    name = "reindex",
    description =
        "Builds the search index anew from the archive in Kafka, beside the one that is searched, and"
            + " puts it in its place; searches go on. Exit status: 0 done, 1 failed.",
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration STEP = Duration.ofMillis(500);
  private static final int ACCEPTED = 202;
  private static final int CONFLICT = 409;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Option(
      names = "--url",
      defaultValue = "${env:DYAD_SEARCH_URL:-http://127.0.0.1:8083}",
      description = "Where search-service is (${DEFAULT-VALUE}).")
  private URI url = URI.create("http://127.0.0.1:8083");

  @Override
  public Integer call() throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> begun =
          send(http, request().POST(HttpRequest.BodyPublishers.noBody()).build());
      if (begun.statusCode() == CONFLICT) {
        System.out.println("Already running; showing how far it is.");
      } else if (begun.statusCode() != ACCEPTED) {
        throw new StackException(
            "search-service answers " + begun.statusCode() + ": " + begun.body());
      }
      return watch(http);
    }
  }

  private int watch(HttpClient http) throws InterruptedException {
    String shown = "";
    while (true) {
      JsonNode progress = parsed(send(http, request().GET().build()).body());
      String line = line(progress);
      if (!line.equals(shown)) {
        System.out.println(line);
        shown = line;
      }
      if (!progress.path("state").asString("").equals("running")) {
        return progress.path("state").asString("").equals("done") ? 0 : 1;
      }
      Thread.sleep(STEP);
    }
  }

  private static String line(JsonNode progress) {
    long read = progress.path("read").asLong();
    long total = progress.path("total").asLong();
    return switch (progress.path("state").asString("")) {
      case "running" ->
          "%,d of about %,d records (%d%%)"
              .formatted(read, total, total == 0 ? 0 : 100 * read / total);
      case "done" ->
          "Done: %,d records are in %s.".formatted(read, progress.path("index").asString());
      default -> "Failed: " + progress.path("error").asString("for an unknown reason");
    };
  }

  private HttpRequest.Builder request() {
    return HttpRequest.newBuilder(url.resolve("/api/v1/reindex")).timeout(PATIENCE);
  }

  private HttpResponse<String> send(HttpClient http, HttpRequest request)
      throws InterruptedException {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StackException("search-service does not answer at " + url + "; is Dyad running?");
    }
  }

  private static JsonNode parsed(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw new StackException("search-service gave an answer that is no JSON");
    }
  }
}
