package dyad.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services over HTTP how they are. */
final class ServiceStatus implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /** The service's counts, empty when it does not answer. */
  Optional<JsonNode> counts(URI service) throws InterruptedException {
    return get(service.resolve("/api/v1/status"))
        .filter(answer -> answer.status() == 200)
        .map(Answer::body);
  }

  /** Why the service is not ready; empty when it is. */
  Optional<String> notReadyBecause(URI service) throws InterruptedException {
    Optional<Answer> answer = get(service.resolve("/actuator/health/readiness"));
    if (answer.isEmpty()) {
      return Optional.of("does not answer");
    }
    return answer
        .filter(found -> found.status() != 200)
        .map(found -> "answers " + found.status() + " " + found.body());
  }

  private record Answer(int status, JsonNode body) {}

  private Optional<Answer> get(URI uri) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).timeout(PATIENCE).build();
    try {
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      return Optional.of(new Answer(response.statusCode(), MAPPER.readTree(response.body())));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
