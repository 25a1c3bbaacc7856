package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.awaitility.Awaitility.await;

import com.standardwebhooks.Webhook;
import dyad.search.WebhookReceiver.Received;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DeliveryIT implements RunningService {
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final String PATH = "/api/v1/subscriptions/";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private ArticleTopic topic;
  @Autowired private SearchApi api;
  private final WebhookReceiver receiver = new WebhookReceiver();

  @AfterEach
  void close() {
    receiver.close();
  }

  @Test
  void alert_reachesItsReceiver_signedByStandardWebhooks() throws Exception {
    // Given
    JsonNode subscription = subscribed("walnut", "webhook", receiver.uri("/good").toString());

    // When
    topic.publish(Sample.article("walnut-1").title("Walnut growers of Swat meet American buyers"));

    // Then
    Received received = awaitReceived("/good");
    Webhook verifier = new Webhook(subscription.path("secret").asString());
    assertThatCode(() -> verifier.verify(received.body(), headers(received)))
        .doesNotThrowAnyException();
    JsonNode body = JSON.readTree(received.body());
    assertThat(body.path("type").asString()).isEqualTo("alert.first");
    assertThat(body.at("/data/articles/0/articleId").asString()).isEqualTo("walnut-1");
    assertThat(body.at("/data/articles/0/why/clauses/0").asString()).isEqualTo("title:Walnut");
    assertThat(body.at("/data/id").asString()).isEqualTo(received.header("Webhook-id"));
    awaitStatus(id(subscription), "delivered");
  }

  @Test
  void failedDelivery_isTriedAgain_underTheSameId() {
    // Given
    receiver.answer("/flaky", 503);
    JsonNode subscription = subscribed("apricot", "webhook", receiver.uri("/flaky").toString());

    // When
    topic.publish(Sample.article("apricot-1").title("Apricot season in Hunza"));

    // Then
    JsonNode delivery = awaitStatus(id(subscription), "delivered");
    assertThat(delivery.path("attempts")).hasSize(2);
    assertThat(delivery.at("/attempts/0/answer").asInt()).isEqualTo(503);
    assertThat(receiver.received("/flaky"))
        .extracting(received -> received.header("Webhook-id"))
        .hasSize(2)
        .containsOnly(delivery.at("/alert/id").asString());
  }

  @Test
  void receiverThatIsGone_endsTheSubscription_andTheOwnerSeesWhy() {
    // Given
    receiver.answer("/gone", 410);
    JsonNode subscription = subscribed("cherry", "webhook", receiver.uri("/gone").toString());

    // When
    topic.publish(Sample.article("cherry-1").title("Cherry exports from Gilgit"));

    // Then
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              assertThat(api.json(PATH + id(subscription)).path("disabled").asString(""))
                  .contains("410");
              JsonNode log = api.json(PATH + id(subscription) + "/deliveries");
              assertThat(log.valueStream().map(each -> each.at("/alert/kind").asString()))
                  .containsExactlyInAnyOrder("first", "notice");
            });
  }

  @Test
  void receiverThatHangs_keepsNobodyElseWaiting() {
    // Given
    JsonNode hanging = subscribed("pomelo", "webhook", receiver.uri("/hang").toString());
    JsonNode fast =
        subscribed(
            "pomelo",
            "webhook",
            receiver.uri("/fast").toString().replace("127.0.0.1", "localhost"));

    // When
    topic.publish(Sample.article("pomelo-1").title("Pomelo trees"));

    // Then
    awaitStatus(id(fast), "delivered");
    JsonNode delivery = awaitAttempt(id(hanging));
    assertThat(delivery.path("status").asString()).isEqualTo("pending");
    assertThat(delivery.at("/attempts/0/outcome").asString()).isEqualTo("no answer in time");
  }

  @Test
  void redirect_isNotFollowed() {
    // Given
    receiver.answer("/moved", 302);
    JsonNode subscription = subscribed("lychee", "webhook", receiver.uri("/moved").toString());

    // When
    topic.publish(Sample.article("lychee-1").title("Lychee orchards"));

    // Then
    JsonNode delivery = awaitAttempt(id(subscription));
    assertThat(delivery.at("/attempts/0/outcome").asString())
        .isEqualTo("the receiver redirects (302), which is not followed");
  }

  @Test
  void addressThatIsNotPublic_isNeverAsked() {
    // Given
    JsonNode subscription = subscribed("mulberry", "slack", "http://169.254.169.254/latest/t0ken");

    // When
    topic.publish(Sample.article("mulberry-1").title("Mulberry silk"));

    // Then
    JsonNode delivery = awaitAttempt(id(subscription));
    assertThat(delivery.at("/attempts/0/outcome").asString())
        .isEqualTo("the address is not public");
    assertThat(api.json(PATH + id(subscription)).toString()).doesNotContain("t0ken");
  }

  @Test
  void ping_triesTheChannel_andRedelivery_sendsTheSameAgain() {
    // Given
    JsonNode subscription = subscribed("guava", "webhook", receiver.uri("/again").toString());
    topic.publish(Sample.article("guava-1").title("Guava orchards"));
    Received first = awaitReceived("/again");

    // When
    post(PATH + id(subscription) + "/ping");
    post(PATH + id(subscription) + "/deliveries/" + first.header("Webhook-id") + "/redeliver");

    // Then
    await().atMost(PATIENCE).until(() -> receiver.received("/again").size() == 3);
    assertThat(receiver.received("/again"))
        .extracting(received -> JSON.readTree(received.body()).path("type").asString())
        .containsExactlyInAnyOrder("alert.first", "alert.test", "alert.first");
  }

  @Test
  void stream_goesOnAfterTheLastAlertRead() {
    // Given
    String id = id(subscribed("quince", "pull", null));
    topic.publish(Sample.article("quince-1").title("Quince jam from Quetta"));
    await().atMost(PATIENCE).until(() -> feed(id).size() == 1);
    topic.publish(
        Sample.article("quince-2")
            .title("Armies exchange maps over quince")
            .summary("x")
            .published("2026-02-10T00:00:00Z"));
    await().atMost(PATIENCE).until(() -> feed(id).size() == 2);
    String read = feed(id).get(1).path("id").asString().split(":")[3];

    // When
    Flux<ServerSentEvent<String>> stream =
        api.http()
            .get()
            .uri(PATH + id + "/stream")
            .header("Last-Event-ID", read)
            .exchange()
            .returnResult(new ParameterizedTypeReference<ServerSentEvent<String>>() {})
            .getResponseBody();

    // Then
    ServerSentEvent<String> next = stream.filter(event -> event.id() != null).blockFirst(PATIENCE);
    assertThat(
            JSON.readTree(Objects.requireNonNull(next).data()).at("/items/0/articleId").asString())
        .isEqualTo("quince-2");
    api.get(PATH + id + "/feed.atom")
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentTypeCompatibleWith("application/atom+xml")
        .expectBody()
        .xpath("count(/*[local-name()='feed']/*[local-name()='entry'])")
        .isEqualTo(2.0);
  }

  private JsonNode feed(String id) {
    return api.json(PATH + id + "/feed.json").path("items");
  }

  private Received awaitReceived(String path) {
    await().atMost(PATIENCE).until(() -> !receiver.received(path).isEmpty());
    return receiver.received(path).getFirst();
  }

  private JsonNode awaitAttempt(String id) {
    await()
        .atMost(PATIENCE)
        .until(() -> api.json(PATH + id + "/deliveries").at("/0/attempts").size() > 0);
    return api.json(PATH + id + "/deliveries").path(0);
  }

  private JsonNode awaitStatus(String id, String status) {
    await()
        .atMost(PATIENCE)
        .until(
            () -> api.json(PATH + id + "/deliveries").at("/0/status").asString("").equals(status));
    return api.json(PATH + id + "/deliveries").path(0);
  }

  private void post(String path) {
    api.http().post().uri(path).exchange().expectStatus().isAccepted();
  }

  private static HttpHeaders headers(Received received) {
    return HttpHeaders.of(received.headers(), (name, value) -> true);
  }

  private static String id(JsonNode subscription) {
    return subscription.path("id").asString();
  }

  private JsonNode subscribed(String query, String type, @Nullable String url) {
    String address = url == null ? "" : ", \"url\": \"" + URI.create(url) + '"';
    byte[] made =
        api.http()
            .post()
            .uri("/api/v1/subscriptions")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(
                """
                {"name": "Sample", "query": "%s", "channel": {"type": "%s"%s}}
                """
                    .formatted(query, type, address))
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(Objects.requireNonNull(made));
  }
}
