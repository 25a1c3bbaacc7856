package dyad.servers.elastic;

import dyad.servers.process.Readiness;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks whether a node has its primary shards at work: cluster health yellow or better. */
public final class ClusterHealthProbe implements Readiness.Probe {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final HttpRequest request;

  /** Asks the node at an address such as {@code http://127.0.0.1:9200}. */
  public ClusterHealthProbe(URI node) {
    this.request =
        HttpRequest.newBuilder(node.resolve("/_cluster/health?wait_for_status=yellow&timeout=5s"))
            .timeout(PATIENCE)
            .build();
  }

  @Override
  public void check() throws Exception {
    var response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200) {
      throw new IllegalStateException(
          "%s answers %d: %s".formatted(request.uri(), response.statusCode(), response.body()));
    }
  }
}
