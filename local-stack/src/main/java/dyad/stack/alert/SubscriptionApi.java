package dyad.stack.alert;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The HTTP API of subscriptions, as a client sees it. */
final class SubscriptionApi implements AutoCloseable {
  private static final String PATH = "/api/v1/subscriptions";
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int FIRST_ERROR = 400;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI url;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  SubscriptionApi(URI url) {
    this.url = url;
  }

  JsonNode create(ObjectNode draft) throws InterruptedException {
    return json(send("POST", "", draft.toString(), null));
  }

  JsonNode attempt(ObjectNode draft) throws InterruptedException {
    return json(send("POST", "/try", draft.toString(), null));
  }

  JsonNode list(@Nullable String owner) throws InterruptedException {
    String query =
        owner == null ? "" : "?owner=" + URLEncoder.encode(owner, StandardCharsets.UTF_8);
    return json(send("GET", query, null, null));
  }

  JsonNode show(String id) throws InterruptedException {
    return json(send("GET", "/" + id, null, null));
  }

  /** How the sending of its latest alerts stands, the newest first. */
  JsonNode deliveries(String id) throws InterruptedException {
    return json(send("GET", "/" + id + "/deliveries", null, null));
  }

  void replace(String id, int revision, ObjectNode draft) throws InterruptedException {
    var unused = send("PUT", "/" + id, draft.toString(), revision);
  }

  void remove(String id, int revision) throws InterruptedException {
    var unused = send("DELETE", "/" + id, null, revision);
  }

  void ping(String id) throws InterruptedException {
    var unused = send("POST", "/" + id + "/ping", "", null);
  }

  /** The whole id of the one subscription that begins so. */
  String idOf(String beginning) throws InterruptedException {
    List<String> found =
        list(null)
            .valueStream()
            .map(each -> each.path("id").asString())
            .filter(id -> id.startsWith(beginning))
            .toList();
    if (found.size() != 1) {
      throw ApiException.refused(
          found.isEmpty()
              ? "there is no subscription " + beginning + "; ./dyad subscriptions lists them"
              : "%d subscriptions begin with %s; say more of the id"
                  .formatted(found.size(), beginning));
    }
    return found.getFirst();
  }

  /** The lines of a subscription's stream, from after that alert on; they come as they do. */
  Stream<String> stream(String id, @Nullable String after) throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url.resolve(PATH + "/" + id + "/stream"))
            .header("Accept", "text/event-stream");
    if (after != null) {
      request.header("Last-Event-ID", after);
    }
    HttpResponse<Stream<String>> answer = answer(request.build(), BodyHandlers.ofLines());
    if (answer.statusCode() >= FIRST_ERROR) {
      throw ApiException.refused("search-service answers " + answer.statusCode());
    }
    return answer.body();
  }

  private String send(String method, String path, @Nullable String body, @Nullable Integer revision)
      throws InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url.resolve(PATH + path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (revision != null) {
      request.header("If-Match", "\"" + revision + "\"");
    }
    HttpResponse<String> answer = answer(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= FIRST_ERROR) {
      throw ApiException.refused(problem(answer));
    }
    return answer.body();
  }

  private <T> HttpResponse<T> answer(HttpRequest request, HttpResponse.BodyHandler<T> handler)
      throws InterruptedException {
    try {
      return http.send(request, handler);
    } catch (IOException e) {
      throw ApiException.away(
          "search-service does not answer at %s; is Dyad running? ./dyad up starts it"
              .formatted(url));
    }
  }

  /** What the service says is wrong (RFC 9457). */
  private static String problem(HttpResponse<String> answer) {
    try {
      String detail = JSON.readTree(answer.body()).path("detail").asString("");
      if (!detail.isEmpty()) {
        return detail;
      }
    } catch (JacksonException e) {
      // Told below: it is no problem document.
    }
    return "search-service answers " + answer.statusCode();
  }

  private static JsonNode json(String body) {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw ApiException.refused("search-service gave an answer that is no JSON");
    }
  }

  @Override
  public void close() {
    http.shutdownNow();
  }
}
