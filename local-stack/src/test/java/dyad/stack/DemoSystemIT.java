package dyad.stack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.stack.RunningDemo.Demo;
import dyad.stack.Stack.Answer;
import dyad.stack.Stack.Ended;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * The demo as a newcomer runs it: from feeds to search hits, over every process. Stops it at the
 * end.
 */
@ExtendWith(RunningDemo.class)
@Order(2)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class DemoSystemIT {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private Stack stack;
  private Ended start;

  @BeforeAll
  void haveTheDemo(Demo demo) {
    stack = demo.stack();
    start = demo.start();
  }

  @Test
  @Order(1)
  void up_returnsOnceAllIsReady_andPrintsTheAddresses() {
    assertThat(start.status()).as(start.output()).isZero();
    assertThat(start.output()).contains("Dyad is up", "reading desk", "/api/v1/articles?q=");
  }

  @Test
  @Order(2)
  void queriesOfTheDocs_giveTheAnswersShownThere() throws Exception {
    // Given
    URI service = stack.address("search-service");

    // Then
    SoftAssertions shown = new SoftAssertions();
    for (DocumentedQuery query : DocumentedQuery.all(Path.of(System.getProperty("dyad.root")))) {
      // A note says that the classifier was late, as on a busy machine.
      Answer answer =
          await()
              .atMost(PATIENCE)
              .until(
                  () -> Stack.get(service.resolve(query.path())),
                  given -> given.body().path("note").asString("").isEmpty());
      shown.assertThat(query.differences(answer)).as(query + "\n" + answer.body()).isEmpty();
    }
    shown.assertAll();
  }

  @Test
  @Order(3)
  void searchForVaccine_findsTheDonation() throws Exception {
    // When
    JsonNode article = firstHit("q=vaccine&pillar=functional");

    // Then
    assertThat(article.path("themes").valueStream().map(JsonNode::asString)).contains("health");
  }

  @Test
  @Order(4)
  void status_addsUp() throws Exception {
    // When
    JsonNode status = stack.status();

    // Then
    JsonNode counts = status.path("counts");
    assertThat(status.path("addsUp").asBoolean()).isTrue();
    assertThat(counts.path("feeds").asInt()).isEqualTo(15);
    assertThat(counts.path("ingested").asInt()).isGreaterThanOrEqualTo(250);
    assertThat(counts.path("gatedOut").asInt()).isPositive();
    assertThat(counts.path("articles").asInt()).isEqualTo(counts.path("ingested").asInt());
  }

  @Test
  @Order(5)
  void unbalancedQuotes_areABadRequestThatSaysWhere() throws Exception {
    // When
    Answer answer = Stack.get(search("q=" + URLEncoder.encode("\"drone strike", UTF_8)));

    // Then
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body().path("detail").asString()).isNotBlank();
  }

  @Test
  @Order(6)
  void randomBytesOnTheTopics_arePutAside_andStopNothing() throws Exception {
    // Given
    long before = stack.status().path("counts").path("classified").asLong();

    // When
    sendBytes("dyad.article.ingested.v1", new byte[] {0, 1, 2, (byte) 0xff});
    sendBytes("dyad.article.classified.v1", new byte[] {0, 1, 2, (byte) 0xff});

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              JsonNode counts = stack.status().path("counts");
              assertThat(counts.path("classifierDeadLettered").asInt()).isEqualTo(1);
              assertThat(counts.path("indexDeadLettered").asInt()).isEqualTo(1);
              assertThat(counts.path("classified").asLong()).isEqualTo(before);
            });
  }

  @Test
  @Order(7)
  void addressWithoutAFeed_isRefusedWithTheReason_andTheOthersGoOn() throws Exception {
    // Given
    URI notAFeed = stack.address("demo-feeds").resolve("/feeds.opml");

    // When
    Answer added = Stack.post(api("ingest-service", "feeds"), "{\"url\":\"" + notAFeed + "\"}");

    // Then
    assertThat(added.status()).isEqualTo(422);
    assertThat(added.body().path("detail").asString()).isNotBlank();
    JsonNode status = Stack.get(api("ingest-service", "status")).body();
    assertThat(status.path("problems")).isEmpty();
    assertThat(status.at("/feeds/followed").asInt()).isEqualTo(15);
  }

  @Test
  @Order(8)
  void killedClassifier_isStartedAgain_andNothingIsLostOrTwice() throws Exception {
    // Given
    JsonNode before = stack.status().path("counts");

    // When
    ProcessHandle.of(stack.pids().get("classifier-service"))
        .ifPresent(ProcessHandle::destroyForcibly);

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              JsonNode status = stack.status();
              assertThat(status.findValuesAsString("restarts")).contains("1");
              assertThat(status.path("counts").path("classified"))
                  .isEqualTo(before.path("classified"));
            });
    JsonNode after = stack.status();
    assertThat(after.path("counts").path("articles")).isEqualTo(before.path("articles"));
    assertThat(after.path("addsUp").asBoolean()).isTrue();
  }

  @Test
  @Order(9)
  void subscription_isTakenPausedResumedAndRemovedAtTheTerminal() throws Exception {
    // Given
    String url = "--url=" + stack.address("search-service");

    // When
    Ended taken =
        stack.run("subscribe", "vaccine", "--webhook", "https://receiver.example/hook", url);

    // Then
    assertThat(taken.output()).matches("Subscribed: sub-[^ ]+\\R.*shown this once: whsec_.*\\R");
    String id = taken.output().lines().findFirst().orElseThrow().substring("Subscribed: ".length());
    assertThat(stack.run("subscriptions", url).output()).contains(id, "active", "webhook");
    assertThat(stack.run("subscriptions", "pause", id, url).output()).contains("paused");
    assertThat(stack.run("subscriptions", "resume", id, url).output()).contains("active");
    assertThat(stack.run("subscriptions", "log", id, url).output()).contains("Nothing was sent");
    assertThat(stack.run("subscriptions", "remove", id, url).output()).contains("Removed: " + id);
    Ended gone = stack.run("subscriptions", "show", id, url);
    assertThat(gone.status()).isEqualTo(1);
    assertThat(gone.output()).startsWith("dyad: there is no subscription " + id);
  }

  @Test
  @Order(10)
  void down_leavesNoProcess() throws Exception {
    // Given
    Collection<Long> pids = stack.pids().values();
    String url = "--url=" + stack.address("search-service");

    // When
    Ended down = stack.run("down");

    // Then
    assertThat(down.status()).isZero();
    assertThat(pids.stream().map(ProcessHandle::of).flatMap(Optional::stream)).isEmpty();
    assertThat(stack.run("status").status()).isEqualTo(LocalStack.NOT_RUNNING);
    Ended watch = stack.run("watch", "vaccine", url);
    assertThat(watch.status()).isEqualTo(LocalStack.NOT_RUNNING);
    assertThat(watch.output()).contains("is Dyad running? ./dyad up starts it");
  }

  private JsonNode firstHit(String query) throws IOException, InterruptedException {
    JsonNode articles = Stack.get(search(query)).body().path("articles");
    assertThat(articles.size()).as("hits of " + query).isPositive();
    return articles.get(0);
  }

  private URI search(String query) throws IOException, InterruptedException {
    return api("search-service", "articles?" + query);
  }

  private URI api(String service, String path) throws IOException, InterruptedException {
    return stack.address(service).resolve("/api/v1/" + path);
  }

  private void sendBytes(String topic, byte[] bytes) throws Exception {
    Map<String, Object> settings =
        Map.of("bootstrap.servers", stack.address("kafka").getAuthority());
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic, "random", bytes)).get();
    }
  }
}
