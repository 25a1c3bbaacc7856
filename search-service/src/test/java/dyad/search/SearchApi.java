package dyad.search;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service's HTTP interface, as a client sees it. */
public final class SearchApi {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Environment environment;

  SearchApi(Environment environment) {
    this.environment = environment;
  }

  /** A client of the service, wherever it listens. */
  public WebTestClient http() {
    return WebTestClient.bindToServer()
        .baseUrl("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"))
        .responseTimeout(PATIENCE)
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16 << 20))
        .build();
  }

  /** The answer to a request for a path, with template variables. */
  public ResponseSpec get(String path, Object... variables) {
    return http().get().uri(path, variables).exchange();
  }

  /** The answer, which must be 200, as JSON. */
  public JsonNode json(String path, Object... variables) {
    byte[] body =
        get(path, variables).expectStatus().isOk().expectBody().returnResult().getResponseBody();
    return JSON.readTree(Objects.requireNonNull(body));
  }

  /** The ids on a page, in its order. */
  public static List<String> ids(JsonNode page) {
    return page.path("articles").valueStream().map(hit -> hit.path("id").asString()).toList();
  }

  /** Waits until a search finds so many articles, and returns its answer. */
  public JsonNode awaitTotal(long total, String path, Object... variables) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> json(path, variables), page -> page.path("total").asLong() == total);
  }
}
