package dyad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dyad.event.EventType;
import dyad.event.Pillar;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.BodyInserters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MailIT implements RunningService {
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
  void storyAndItsTurn_areTwoMailsOfOneThread() throws Exception {
    // Given
    JsonNode subscription =
        subscribed("thread@reader.example", "plum", byMail("thread@reader.example"));
    topic.publish(Sample.article("plum-1").title("Plum growers of Quetta win American buyers"));
    awaitMails("thread@reader.example", 1);

    // When
    topic.publish(
        Sample.article("plum-2")
            .title("Plum growers of Quetta win American buyers")
            .labels(Pillar.GEOPOLITICAL, "security", EventType.SANCTION));

    // Then
    List<MimeMessage> mails = awaitMails("thread@reader.example", 2);
    assertThat(mails.get(0).getHeader("References"))
        .isEqualTo(mails.get(1).getHeader("References"));
    assertThat(mails.get(0).getMessageID()).isNotEqualTo(mails.get(1).getMessageID());
    assertThat(mails.get(1).getSubject())
        .isEqualTo("Sample: developing: Plum growers of Quetta win American buyers");
    assertThat(api.json(PATH + id(subscription)).at("/channel/address").asString())
        .isEqualTo("t…@reader.example");
    String log = PATH + id(subscription) + "/deliveries";
    await().atMost(PATIENCE).until(() -> api.json(log).at("/0/attempts/0/answer").asInt() == 250);
  }

  @Test
  void linkOfAMail_asksFirst_andEndsTheSubscriptionByPost() throws Exception {
    // Given
    JsonNode subscription = subscribed("end@reader.example", "fig", byMail("end@reader.example"));
    topic.publish(Sample.article("fig-1").title("Fig trees"));
    MimeMessage mail = awaitMails("end@reader.example", 1).getFirst();
    URI link = link(mail);
    assertThat(mail.getHeader("List-Unsubscribe-Post"))
        .containsExactly("List-Unsubscribe=One-Click");
    assertThat(link).hasScheme("https").hasHost("dyad.example");
    String path = link.getRawPath() + "?" + link.getRawQuery();
    api.get(path).expectStatus().isOk();
    assertThat(disabled(subscription)).isEmpty();

    // When
    api.http()
        .post()
        .uri(path)
        .body(BodyInserters.fromFormData("List-Unsubscribe", "One-Click"))
        .exchange()
        .expectStatus()
        .isOk();

    // Then
    assertThat(disabled(subscription)).isEqualTo("ended by the link in a mail");
  }

  @Test
  void linkWithAnotherToken_findsNothing() {
    // Given
    JsonNode subscription = subscribed("guess@reader.example", "x", byMail("guess@reader.example"));

    // When
    var answer =
        api.http().post().uri(PATH + id(subscription) + "/unsubscribe?token=guessed").exchange();

    // Then
    answer.expectStatus().isNotFound();
    assertThat(disabled(subscription)).isEmpty();
  }

  @Test
  void ownerOfAWebhookThatIsGone_isToldByMail() throws Exception {
    // Given
    receiver.answer("/gone", 410);
    JsonNode subscription =
        subscribed(
            "owner@reader.example",
            "tamarind",
            "{\"type\": \"webhook\", \"url\": \"%s\"}".formatted(receiver.uri("/gone")));

    // When
    topic.publish(Sample.article("tamarind-1").title("Tamarind trees"));

    // Then
    MimeMessage mail = awaitMails("owner@reader.example", 1).getFirst();
    assertThat(mail.getSubject())
        .isEqualTo("Sample: sending has ended: the receiver answered 410 and wants no more");
    JsonNode log = api.json(PATH + id(subscription) + "/deliveries");
    assertThat(log.valueStream().map(each -> each.at("/alert/kind").asString()))
        .containsExactlyInAnyOrder("first", "notice");
    assertThat(disabled(subscription)).contains("410");
  }

  private static URI link(MimeMessage mail) throws Exception {
    return URI.create(mail.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", ""));
  }

  private String disabled(JsonNode subscription) {
    return api.json(PATH + id(subscription)).path("disabled").asString("");
  }

  private static List<MimeMessage> awaitMails(String to, int count) {
    return await()
        .atMost(PATIENCE)
        .until(() -> MailServer.received(to), mails -> mails.size() == count);
  }

  private static String byMail(String to) {
    return "{\"type\": \"email\", \"to\": \"%s\"}".formatted(to);
  }

  private static String id(JsonNode subscription) {
    return subscription.path("id").asString();
  }

  private JsonNode subscribed(String owner, String query, String channel) {
    byte[] made =
        api.http()
            .post()
            .uri("/api/v1/subscriptions")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue(
                """
                {"owner": "%s", "name": "Sample", "query": "%s", "channel": %s}
                """
                    .formatted(owner, query, channel))
            .exchange()
            .expectStatus()
            .isCreated()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(Objects.requireNonNull(made));
  }
}
