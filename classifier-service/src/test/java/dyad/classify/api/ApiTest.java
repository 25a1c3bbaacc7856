package dyad.classify.api;

import static org.assertj.core.api.Assertions.assertThat;

import dyad.classify.Profiles;
import dyad.classify.framework.Profile;
import dyad.classify.framework.ProfileLoader;
import dyad.classify.lexicon.LexiconClassifier;
import dyad.classify.status.KafkaAwayFixture;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.scheduler.Schedulers;

/** The HTTP interface without Kafka. */
class ApiTest {
  private static final String URI = "/api/v1/classifications";
  private static final Profile PROFILE = ProfileLoader.load(Profiles.US_PAKISTAN);
  private static final LexiconClassifier MODEL = new LexiconClassifier(PROFILE);

  private final WebTestClient http =
      WebTestClient.bindToController(
              new ClassificationController(MODEL, Schedulers.immediate()),
              new FrameworkController(PROFILE),
              new StatusController(KafkaAwayFixture.reader(MODEL)))
          .controllerAdvice(new ApiProblems())
          .build();

  @Test
  void oneText_getsItsLabelsAndTheModelsStamp() {
    // When
    WebTestClient.BodyContentSpec answer =
        post("{\"title\":\"US donates vaccine doses to Pakistan\",\"source\":\"Daily\"}", URI);

    // Then
    answer
        .jsonPath("$.classification.bilateral")
        .isEqualTo(true)
        .jsonPath("$.classification.pillar")
        .isEqualTo("functional")
        .jsonPath("$.classification.themes[0]")
        .isEqualTo("health")
        .jsonPath("$.classification.event")
        .isEqualTo("AID")
        .jsonPath("$.classification.evidence[?(@.label=='theme:health')].quote")
        .value(quotes -> assertThat(quotes.toString()).contains("vaccine"))
        .jsonPath("$.model.profileChecksum")
        .isEqualTo(PROFILE.checksum())
        .jsonPath("$.explanation")
        .doesNotExist();
  }

  @Test
  void array_getsAnArrayInTheSameOrder() {
    post("[{\"summary\":\"Rain in Lahore\"},{\"title\":\"US donates vaccine to Pakistan\"}]", URI)
        .jsonPath("$[0].classification.bilateral")
        .isEqualTo(false)
        .jsonPath("$[1].classification.bilateral")
        .isEqualTo(true);
  }

  @Test
  void explanation_holdsTheScoreOfEveryLabel() {
    post("{\"title\":\"US donates vaccine to Pakistan\"}", URI + "?explain=true")
        .jsonPath("$.explanation.scores['theme:kashmir']")
        .isEqualTo(0.0)
        .jsonPath("$.explanation.scores['event:AID']")
        .value(score -> assertThat((Double) score).isPositive())
        .jsonPath("$.explanation.evidence")
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                      | title     | both missing or blank
          {"title":" "}                           | title     | both missing or blank
          {"title":7}                             | title     | must be a text
          {"title":"t","published":"yesterday"}   | published | must be an instant
          [{"title":"t"},{"text":"x"}]            | [1].title | both missing or blank
          []                                      | body      | must hold 1 to 100 texts
          7                                       | body      | must be an object
          """)
  void wrongField_isNamed(String body, String field, String complaint) {
    refused(body, 400)
        .jsonPath("$.field")
        .isEqualTo(field)
        .jsonPath("$.detail")
        .value(detail -> assertThat((String) detail).contains(complaint));
  }

  @ParameterizedTest
  @CsvSource({"title,1001", "summary,10001", "text,200001"})
  void tooLongField_isNamedWithItsLimit(String field, int length) {
    String long_ = "x".repeat(length);
    String title = field.equals("title") ? "" : "\"title\":\"t\",";
    refused("{%s\"%s\":\"%s\"}".formatted(title, field, long_), 400)
        .jsonPath("$.field")
        .isEqualTo(field)
        .jsonPath("$.detail")
        .value(detail -> assertThat((String) detail).contains("the limit is " + (length - 1)));
  }

  @Test
  void brokenJson_isRefused() {
    refused("{\"title\":", 400)
        .jsonPath("$.detail")
        .value(
            detail -> assertThat((String) detail).startsWith("body is no JSON").contains("line 1"));
  }

  @Test
  void randomBytes_areRefused() {
    byte[] bytes = new byte[2_000];
    new Random(7).nextBytes(bytes);
    refused(bytes, 400)
        .jsonPath("$.detail")
        .value(detail -> assertThat((String) detail).startsWith("body is no JSON"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🤝🇵🇰🇺🇸 US gives Pakistan vaccines",
        "\\u202EUS gives Pakistan vaccines\\u202C",
        "US \\uD83D gives Pakistan \\uDE00 vaccines",
        "US gives\\u0000Pakistan vaccines",
        "امریکہ کا پاکستان کے لیے ویکسین"
      })
  void oddText_isLabelled(String title) {
    post("{\"title\":\"" + title + "\"}", URI + "?explain=true")
        .jsonPath("$.classification.bilateral")
        .isBoolean();
  }

  @Test
  void emptyBody_isRefused() {
    refused("", 400).jsonPath("$.field").isEqualTo("body");
  }

  @Test
  void bodyOverOneMegabyte_isRefused() {
    refused("{\"title\":\"" + "x".repeat(1 << 20) + "\"}", 413)
        .jsonPath("$.detail")
        .isEqualTo("the body is over the limit of 1048576 bytes");
  }

  @Test
  void framework_isServedWithItsCuesAndChecksum() {
    http.get()
        .uri("/api/v1/framework")
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.checksum")
        .isEqualTo(PROFILE.checksum())
        .jsonPath("$.framework.themes.length()")
        .isEqualTo(23)
        .jsonPath("$.framework.themes[?(@.label=='health')].definition")
        .isNotEmpty()
        .jsonPath("$.framework.themes[?(@.label=='health')].cues.weighted")
        .isNotEmpty();
  }

  @Test
  void statusWithoutKafka_isRefusedWithTheReason() {
    http.get()
        .uri("/api/v1/status")
        .exchange()
        .expectStatus()
        .isEqualTo(503)
        .expectBody()
        .jsonPath("$.detail")
        .value(detail -> assertThat((String) detail).contains("Kafka does not answer"));
  }

  private WebTestClient.BodyContentSpec post(String body, String uri) {
    return http.post()
        .uri(uri)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody();
  }

  private WebTestClient.BodyContentSpec refused(Object body, int status) {
    return http.post()
        .uri(URI)
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody();
  }
}
