package dyad.web.service;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.web.StubService;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClient;

class ServiceTest {
  private record Thing(String name) {}

  private final StubService stub = new StubService();
  private final Service service =
      new Service("search-service", WebClient.builder().baseUrl(stub.url()).build());

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void thing_comesWithItsValidator() {
    // Given
    stub.answersText("/things/a", 200, "application/json", "\"7\"", "{\"name\":\"a\",\"more\":1}");

    // When
    Answer<Thing> answer = service.get(Ask.to("/things/{id}", "a"), Thing.class).block();

    // Then
    assertThat(answer).isEqualTo(new Answer.Found<>(new Thing("a"), "\"7\""));
  }

  @Test
  void values_areEncodedWhateverTheyHold() {
    // When
    service.get(Ask.to("/things/{id}", "../a?b").with("q", "{x} & +"), Thing.class).block();

    // Then
    assertThat(stub.asked()).isEqualTo("/things/..%2Fa%3Fb?q=%7Bx%7D%20%26%20%2B");
  }

  @Test
  void change_carriesValidatorAndBody() {
    // Given
    stub.answersText("/things", 204, "application/json", "", "");

    // When
    Answer<Boolean> answer =
        service.send(HttpMethod.PUT, Ask.to("/things"), "\"7\"", Map.of("who", "me")).block();

    // Then
    assertThat(answer.found()).contains(true);
    assertThat(stub.allAsked())
        .containsExactly(new StubService.Asked("PUT /things", "\"7\"", "{\"who\":\"me\"}"));
  }

  @Test
  void conflict_isRefusedInTheServicesWords() {
    // Given
    stub.answersText(
        "/", 412, "application/problem+json", "", "{\"detail\":\"changed since\",\"part\":\"x\"}");

    // When
    Answer<Thing> answer = service.get(Ask.to("/"), Thing.class).block();

    // Then
    assertThat(answer).isInstanceOf(Answer.Refused.class);
    Problem problem = ((Answer.Refused<Thing>) answer).problem();
    assertThat(problem.detail()).isEqualTo("changed since");
    assertThat(problem.text("part")).isEqualTo("x");
    assertThat(problem.status()).isEqualTo(412);
  }

  @Test
  void refusalWithoutDocument_isStillOne() {
    // Given
    stub.answersText("/", 400, "text/html", "", "<h1>Bad</h1>");

    // When
    Answer<Thing> answer = service.get(Ask.to("/"), Thing.class).block();

    // Then
    assertThat(((Answer.Refused<Thing>) answer).problem().detail()).isEqualTo("It answers 400.");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void serviceThatCannotNow_isAway(int status) {
    // Given
    stub.answersText("/", status, "text/plain", "", "busy");

    // When
    Answer<Thing> answer = service.get(Ask.to("/"), Thing.class).block();

    // Then
    assertThat(answer).isInstanceOf(Answer.Away.class);
  }

  @Test
  void serviceThatIsNotThere_isAway() {
    // Given
    stub.close();

    // When
    Answer<Thing> answer = service.get(Ask.to("/"), Thing.class).block();

    // Then
    assertThat(answer).isInstanceOf(Answer.Away.class);
  }

  @Test
  void thingThatIsNot_isNotFound() {
    // When
    Answer<Thing> answer = service.get(Ask.to("/nowhere"), Thing.class).block();

    // Then
    assertThat(answer).isInstanceOf(Answer.NotFound.class);
  }
}
