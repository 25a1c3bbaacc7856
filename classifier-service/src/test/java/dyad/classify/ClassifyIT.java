package dyad.classify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dyad.classify.decide.ArticleClassifier;
import dyad.classify.publish.ClassifiedRecords;
import dyad.classify.publish.DeadLetters;
import dyad.classify.reclassify.Reclassification;
import dyad.event.ArticleClassified;
import dyad.event.EventCodec;
import dyad.event.Evidence;
import dyad.event.Pillar;
import dyad.event.Topic;
import dyad.servers.junit.KafkaExtension;
import dyad.servers.junit.RecordedTopic;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webtestclient.autoconfigure.AutoConfigureWebTestClient;
import org.springframework.http.MediaType;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The service with a real broker: what it reads, writes and tells. */
@ExtendWith(KafkaExtension.class)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "dyad.profile=../profiles/us-pakistan")
@AutoConfigureWebTestClient
@DirtiesContext
class ClassifyIT {
  private static final Duration SOON = Duration.ofSeconds(60);

  @Autowired WebTestClient http;
  @Autowired ArticleClassifier classifier;

  @BeforeAll
  static void createTopic() throws Exception {
    Broker.createIngested();
  }

  @DynamicPropertySource
  static void kafka(DynamicPropertyRegistry registry) {
    registry.add("spring.kafka.bootstrap-servers", Broker::address);
  }

  @Test
  void article_isPublishedWithLabelsAndEvidence() throws Exception {
    try (RecordedTopic classified = classified()) {
      // When
      Broker.send(Articles.scholarship("a1"));

      // Then
      ArticleClassified event = event(classified, "a1");
      assertThat(event.article()).isEqualTo(Articles.scholarship("a1"));
      assertThat(event.classification().pillar()).isEqualTo(Pillar.FUNCTIONAL);
      assertThat(event.classification().themes()).contains("education");
      assertThat(event.classification().evidence())
          .filteredOn(passage -> passage.label().equals("theme:education"))
          .extracting(Evidence::quote)
          .anySatisfy(quote -> assertThat(quote.toLowerCase(Locale.ROOT)).contains("scholarships"));
      assertThat(event.model().model()).isEqualTo("linear");
      assertThat(event.embedding()).isNotNull();
      assertThat(event.classification().similar()).isNotEmpty();
      assertThat(event.reclassified()).isFalse();
    }
  }

  @Test
  void randomBytes_goToTheDeadLettersWithTheirCauseAndTheNextArticlePasses() throws Exception {
    byte[] junk = new byte[2_000];
    new Random(7).nextBytes(junk);
    String topic = Topic.ARTICLE_INGESTED.topicName();
    ProducerRecord<String, byte[]> poison = new ProducerRecord<>(topic, 0, "no-id", junk);
    poison.headers().add("origin", "test".getBytes(UTF_8));
    try (RecordedTopic dead = deadLetters();
        RecordedTopic classified = classified()) {
      // When
      Broker.send(poison);
      Broker.send(Articles.scholarship("after-junk"));

      // Then
      ConsumerRecord<String, byte[]> letter =
          dead.await(1, SOON).stream()
              .filter(r -> "no-id".equals(r.key()))
              .findFirst()
              .orElseThrow();
      assertThat(letter.value()).isEqualTo(junk);
      assertThat(EventCodec.header(letter, "origin")).isEqualTo("test");
      assertThat(EventCodec.header(letter, DeadLetters.CAUSE))
          .isEqualTo("dyad.event.UndecodableEventException");
      assertThat(EventCodec.header(letter, DeadLetters.MESSAGE)).contains("no CloudEvent");
      assertThat(EventCodec.header(letter, DeadLetters.TOPIC)).isEqualTo(topic);
      assertThat(EventCodec.header(letter, DeadLetters.PARTITION)).isEqualTo("0");
      assertThat(EventCodec.header(letter, DeadLetters.OFFSET)).matches("\\d+");
      assertThat(Instant.parse(EventCodec.header(letter, DeadLetters.TIME))).isAfter(Instant.EPOCH);
      assertThat(event(classified, "after-junk").classification().bilateral()).isTrue();
    }
  }

  @Test
  void payloadAgainstTheContract_goesToTheDeadLetters() throws Exception {
    ProducerRecord<String, byte[]> wrong =
        EventCodec.ARTICLE_INGESTED.encode(Articles.scholarship("wrong"));
    String json = new String(wrong.value(), UTF_8).replace("\"revision\":1", "\"revision\":0");
    try (RecordedTopic dead = deadLetters()) {
      // When
      Broker.send(
          new ProducerRecord<>(
              wrong.topic(), null, null, "wrong", json.getBytes(UTF_8), wrong.headers()));

      // Then
      String message = EventCodec.header(awaitKey(dead, "wrong"), DeadLetters.MESSAGE);
      assertThat(message).contains("against the contract").contains("revision");
    }
  }

  @Test
  void status_tellsTheCountsCommittedWithTheOffsets() throws Exception {
    try (RecordedTopic classified = classified()) {
      Broker.send(Articles.scholarship("counted"));
      event(classified, "counted");

      // When
      WebTestClient.BodyContentSpec answer =
          http.get().uri("/api/v1/status").exchange().expectStatus().isOk().expectBody();

      // Then
      answer
          .jsonPath("$.service")
          .isEqualTo("classifier-service")
          .jsonPath("$.model.model")
          .isEqualTo("linear")
          .jsonPath("$.classified")
          .value(count -> assertThat((Integer) count).isPositive())
          .jsonPath("$.partitions[?(@.processed > 0)]")
          .isNotEmpty();
    }
  }

  @Test
  void metrics_countArticlesByPillarAndDeadLetters() throws Exception {
    try (RecordedTopic classified = classified()) {
      Broker.send(Articles.scholarship("measured"));
      event(classified, "measured");

      // When
      String metrics =
          http.get()
              .uri("/actuator/prometheus")
              .exchange()
              .expectStatus()
              .isOk()
              .expectBody(String.class)
              .returnResult()
              .getResponseBody();

      // Then
      assertThat(metrics)
          .contains("classify_articles_total{pillar=\"functional\"}")
          .contains("classify_dead_letter_total")
          .contains("classify_seconds_count");
    }
  }

  @Test
  void bodyOverOneMegabyte_isAnsweredNotCutOff() {
    http.post()
        .uri("/api/v1/classifications")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue("{\"title\":\"" + "x".repeat(5_000_000) + "\"}")
        .exchange()
        .expectStatus()
        .isEqualTo(413)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void archiveLabelledAnew_carriesTheLabelsOfTheModel_andSaysSo() throws Exception {
    try (RecordedTopic classified = classified()) {
      // Given
      Broker.send(Articles.scholarship("again"));
      ArticleClassified first = event(classified, "again");

      // When
      long labelled =
          new Reclassification(classifier, new ClassifiedRecords(InstantSource.system()))
              .run(Broker.address(), (done, unreadable, left) -> {});

      // Then
      List<ArticleClassified> events =
          classified.readFor(Duration.ofMillis(200)).stream()
              .filter(each -> "again".equals(each.key()))
              .map(EventCodec.ARTICLE_CLASSIFIED::decode)
              .toList();
      assertThat(labelled).isPositive();
      assertThat(events).extracting(ArticleClassified::reclassified).containsExactly(false, true);
      assertThat(events.getLast().classification()).isEqualTo(first.classification());
      assertThat(events.getLast().embedding()).isEqualTo(first.embedding());
    }
  }

  @Test
  void questionsAndTexts_getVectorsOfUnitLength_andAQuestionAnotherThanTheSameText() {
    // When
    List<List<Double>> vectors =
        List.of(embedding("query", "help after floods"), embedding("text", "help after floods"));

    // Then
    assertThat(vectors)
        .allSatisfy(
            vector -> {
              double length = vector.stream().mapToDouble(value -> value * value).sum();
              assertThat(vector).hasSize(384);
              assertThat(length).isCloseTo(1, within(1e-3));
            });
    assertThat(vectors.getFirst()).isNotEqualTo(vectors.getLast());
    embed("{\"texts\":[\" \"]}").expectStatus().isBadRequest();
    embed("{\"texts\":[\"a\"],\"kind\":\"song\"}").expectStatus().isBadRequest();
  }

  private List<Double> embedding(String kind, String text) {
    return embed("{\"kind\":\"%s\",\"texts\":[\"%s\"]}".formatted(kind, text))
        .expectStatus()
        .isOk()
        .expectBody(Vectors.class)
        .returnResult()
        .getResponseBody()
        .embeddings()
        .getFirst();
  }

  private WebTestClient.ResponseSpec embed(String body) {
    return http.post()
        .uri("/api/v1/embeddings")
        .contentType(MediaType.APPLICATION_JSON)
        .bodyValue(body)
        .exchange();
  }

  private record Vectors(List<List<Double>> embeddings) {}

  @Test
  void readiness_isUpWithKafka() {
    org.awaitility.Awaitility.await()
        .atMost(SOON)
        .untilAsserted(
            () -> http.get().uri("/actuator/health/readiness").exchange().expectStatus().isOk());
  }

  private static ArticleClassified event(RecordedTopic topic, String id) {
    return EventCodec.ARTICLE_CLASSIFIED.decode(awaitKey(topic, id));
  }

  private static ConsumerRecord<String, byte[]> awaitKey(RecordedTopic topic, String key) {
    Instant end = Instant.now().plus(SOON);
    List<ConsumerRecord<String, byte[]>> records = List.of();
    while (Instant.now().isBefore(end)) {
      records = topic.readFor(Duration.ofMillis(200));
      for (ConsumerRecord<String, byte[]> candidate : records) {
        if (key.equals(candidate.key())) {
          return candidate;
        }
      }
    }
    throw new AssertionError("no record of " + key + " among " + records.size());
  }

  private static RecordedTopic classified() {
    return RecordedTopic.of(Broker.address(), Topic.ARTICLE_CLASSIFIED.topicName());
  }

  private static RecordedTopic deadLetters() {
    return RecordedTopic.of(Broker.address(), Topic.ARTICLE_INGESTED.deadLetterTopicName());
  }
}
