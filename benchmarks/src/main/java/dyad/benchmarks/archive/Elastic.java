package dyad.benchmarks.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Elasticsearch, asked by bare HTTP. */
final class Elastic {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int OK = 200;
  private static final int PAGE = 10_000;

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI uri;

  Elastic(URI uri) {
    this.uri = uri;
  }

  /** Makes an index with the settings and the mapping of another. */
  void copyDefinition(String from, String to) {
    JsonNode mapping = ask("GET", "/" + from + "/_mapping", "").values().iterator().next();
    ObjectNode body = JSON.createObjectNode();
    body.putObject("settings")
        .put("number_of_shards", 1)
        .put("number_of_replicas", 0)
        .put("refresh_interval", "1s");
    body.set("mappings", mapping.path("mappings"));
    var unused = ask("PUT", "/" + to, body.toString());
  }

  /** Loads documents, ready as bulk requests. */
  void load(String index, List<String> bulks) {
    for (String bulk : bulks) {
      if (ask("POST", "/" + index + "/_bulk", bulk).path("errors").asBoolean(true)) {
        throw new IllegalStateException("a document was refused");
      }
    }
  }

  void refresh(String index) {
    var unused = ask("POST", "/" + index + "/_refresh", "");
  }

  /** The ids of all documents. */
  Set<String> ids(String index) {
    Set<String> ids = new HashSet<>();
    String after = "";
    boolean more = true;
    while (more) {
      String body =
          """
          {"size": %d, "_source": false, "track_total_hits": false, "sort": ["id"]%s}
          """
              .formatted(PAGE, after);
      JsonNode hits = ask("POST", "/" + index + "/_search", body).path("hits").path("hits");
      hits.forEach(hit -> ids.add(hit.path("_id").asString()));
      more = hits.size() == PAGE;
      if (more) {
        after = ", \"search_after\": " + hits.get(PAGE - 1).path("sort");
      }
    }
    return ids;
  }

  JsonNode ask(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(uri.resolve(path))
            .header(
                "Content-Type",
                path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
            .timeout(PATIENCE)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != OK) {
        throw new IllegalStateException(path + " answers " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
