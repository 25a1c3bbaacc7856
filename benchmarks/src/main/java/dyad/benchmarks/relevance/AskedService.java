package dyad.benchmarks.relevance;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running search-service. */
final class AskedService {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI address;

  AskedService(URI address) {
    this.address = address;
  }

  /**
   * The ids of the articles that answer, the best first.
   *
   * @throws IllegalStateException when the service refused or could not do as asked
   */
  List<String> answers(JudgedQuery query, String mode, int count) throws InterruptedException {
    Map<String, String> parameters = new LinkedHashMap<>(query.parameters());
    parameters.putAll(
        Map.of(
            "q", query.q(), "mode", mode, "page_size", String.valueOf(count), "sort", "relevance"));
    JsonNode page = get(parameters);
    if (!page.has("articles") || !page.path("note").isNull()) {
      throw new IllegalStateException("%s in mode %s: %s".formatted(query.id(), mode, page));
    }
    return page.path("articles").valueStream().map(hit -> hit.path("id").asString()).toList();
  }

  private JsonNode get(Map<String, String> parameters) throws InterruptedException {
    String query =
        parameters.entrySet().stream()
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/api/v1/articles?" + query)).build();
    try {
      return MAPPER.readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new IllegalStateException("no answer from " + address, e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
