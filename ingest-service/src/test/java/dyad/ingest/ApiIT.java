package dyad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.servers.junit.KafkaExtension;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

@ExtendWith(KafkaExtension.class)
class ApiIT {
  private static Instance instance;

  @BeforeAll
  static void start(@TempDir Path directory) throws IOException {
    instance = Instance.start("api", Feeds.opml(directory));
  }

  @AfterAll
  static void stop() {
    instance.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                          | url            | url is missing",
        "{\"url\":\"not an address\"}                | url            | url is no address",
        "{\"url\":\"file:///etc/passwd\"}            | url            | only http and https",
        "{\"url\":\"http://10.0.0.1/feed\"}          | url            | 10.0.0.1 is not a public address",
        "{\"url\":\"https://o.example/\",\"title\":\" \"} | title     | title is blank",
        "{\"url\":\"https://o.example/\",\"publisher\":{\"kind\":\"blog\"}} | kind | blog",
        "{\"url\":\"https://o.example/\",\"publisher\":{\"country\":\"Pakistan\"}} | publisher.country | Pakistan",
        "{\"url\":\"https://o.example/\",\"sides\":[\"USA\"]} | sides | must be of US, PK: USA",
        "{\"url\":\"https://o.example/\",\"language\":\"English!\"} | language | no language tag",
        "{\"url\":\"https://o.example/\",\"categories\":\"x\"} | categories | the body cannot be read",
      })
  void badRequest_isAProblemThatNamesTheField(String body, String field, String detail) {
    WebTestClient.BodyContentSpec answer =
        post(body)
            .expectStatus()
            .isBadRequest()
            .expectHeader()
            .contentType(MediaType.APPLICATION_PROBLEM_JSON)
            .expectBody();

    answer.jsonPath("$.field").isEqualTo(field);
    answer.jsonPath("$.detail").value(String.class, found -> assertThat(found).contains(detail));
  }

  @Test
  void brokenJson_isAProblemThatSaysSo() {
    post("{\"url\":")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.detail")
        .value(String.class, found -> assertThat(found).startsWith("the body cannot be read"));
  }

  @Test
  void unknownFeed_isNotFound() {
    instance
        .client()
        .get()
        .uri("/api/v1/feeds/nobody")
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("no feed has the id nobody");
  }

  @Test
  void status_hasEveryCount() {
    instance
        .client()
        .get()
        .uri("/api/v1/status")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.service")
        .isEqualTo("ingest-service")
        .jsonPath("$.feeds.followed")
        .isNumber()
        .jsonPath("$.entries.gatedOut")
        .isNumber()
        .jsonPath("$.problems")
        .isArray();
  }

  @Test
  void metrics_areThere() {
    instance
        .client()
        .get()
        .uri("/actuator/prometheus")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(String.class)
        .value(found -> assertThat(found).contains("jvm_memory_used_bytes"));
  }

  private static WebTestClient.ResponseSpec post(String body) {
    return instance
        .client()
        .post()
        .uri("/api/v1/feeds")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }
}
