package dyad.web.service;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.StubService;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;

class RelayTest {
  private final StubService stub = new StubService();
  private final Service service =
      new Service("search-service", WebClient.builder().baseUrl(stub.url()).build());

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void answer_isHandedOnAsItIs() {
    // Given
    stub.answersText("/export", 200, "text/csv", "\"3\"", "id,title\n1,a\n");

    // When
    ResponseEntity<Flux<DataBuffer>> answer =
        new Relay().get(service, Ask.to("/export").with("q", "a b"), new HttpHeaders()).block();

    // Then
    assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("text/csv");
    assertThat(answer.getHeaders().getETag()).isEqualTo("\"3\"");
    assertThat(text(answer.getBody())).isEqualTo("id,title\n1,a\n");
    assertThat(stub.asked()).isEqualTo("/export?q=a%20b");
  }

  @Test
  void refusal_isHandedOnToo() {
    // Given
    stub.answersText("/", 400, "application/problem+json", "", "{\"detail\":\"no\"}");

    // When
    var answer = new Relay().get(service, Ask.to("/export"), new HttpHeaders()).block();

    // Then
    assertThat(answer.getStatusCode().value()).isEqualTo(400);
    assertThat(text(answer.getBody())).contains("no");
  }

  @Test
  void serviceAway_is503() {
    // Given
    stub.close();

    // When
    var answer = new Relay().get(service, Ask.to("/export"), new HttpHeaders()).block();

    // Then
    assertThat(answer.getStatusCode().value()).isEqualTo(503);
  }

  private static String text(Flux<DataBuffer> body) {
    return DataBufferUtils.join(body)
        .map(buffer -> buffer.toString(StandardCharsets.UTF_8))
        .block();
  }
}
