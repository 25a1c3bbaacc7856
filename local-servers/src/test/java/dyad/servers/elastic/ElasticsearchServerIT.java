package dyad.servers.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.servers.ElasticsearchServer;
import dyad.servers.junit.ElasticsearchExtension;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ElasticsearchExtension.class)
class ElasticsearchServerIT {
  private final HttpClient client = HttpClient.newHttpClient();

  @Test
  void englishAnalyzer_stemsAndDropsStopWords(ElasticsearchServer server) throws Exception {
    // When
    String answer =
        send(
                server,
                "POST",
                "/_analyze",
                "{\"analyzer\":\"english\",\"text\":\"The running envoys\"}")
            .body();

    // Then
    assertThat(answer)
        .contains("\"token\":\"run\"", "\"token\":\"envoi\"")
        .doesNotContain("\"the\"");
  }

  @Test
  void killedAndStartedAgain_documentsAndAddressAreKept(ElasticsearchServer server)
      throws Exception {
    // Given
    var before = server.uri();
    send(server, "PUT", "/kept/_doc/1", "{\"title\":\"credentials\"}");

    // When
    server.kill();
    boolean runningAfterKill = server.isRunning();
    server.start();

    // Then
    assertThat(runningAfterKill).isFalse();
    assertThat(server.uri()).isEqualTo(before);
    assertThat(send(server, "GET", "/kept/_doc/1", "").body()).contains("credentials");
  }

  @Test
  void indexMappedToEnglish_findsOtherFormsOfAWord(ElasticsearchServer server) throws Exception {
    // Given
    send(
        server,
        "PUT",
        "/stems",
        "{\"mappings\":{\"properties\":{\"title\":{\"type\":\"text\",\"analyzer\":\"english\"}}}}");
    send(server, "PUT", "/stems/_doc/1?refresh=true", "{\"title\":\"Vaccines were donated\"}");

    // When
    String answer = send(server, "GET", "/stems/_search?q=title:donating", "").body();

    // Then
    assertThat(answer).contains("Vaccines were donated");
  }

  @Test
  void deprecatedRequest_isReported(ElasticsearchServer server) throws Exception {
    // Given
    send(server, "PUT", "/.dotted", "{}");

    // When
    var deprecations = server.deprecations();

    // Then
    assertThat(deprecations).anyMatch(line -> line.contains(".dotted"));
  }

  private HttpResponse<String> send(
      ElasticsearchServer server, String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.uri().resolve(path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json")
            .build();
    return client.send(request, BodyHandlers.ofString());
  }
}
