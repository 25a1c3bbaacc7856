package dyad.servers.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebSubHubTest {
  private static final URI TOPIC = URI.create("https://o.example/feed");
  private static final Document NEWS = Document.rss("<rss/>");

  private final FeedServer server = FeedServer.start();
  private final WebSubHub hub = new WebSubHub(Duration.ofHours(2));

  @BeforeEach
  void start() {
    server.route("/hub", hub);
  }

  @AfterEach
  void close() {
    hub.close();
    server.close();
  }

  @Test
  void confirmedSubscriber_getsWhatIsPublishedSigned() throws IOException, InterruptedException {
    // Given
    server.route("/callback", WebSubHubTest::echo);
    subscribe();
    await().until(() -> !hub.subscriptions(TOPIC).isEmpty());

    // When
    List<Integer> answers = hub.publish(TOPIC, NEWS, "sha256");

    // Then
    assertThat(answers).containsExactly(200);
    RecordedRequest push = server.requests("/callback").getLast();
    assertThat(push.body()).isEqualTo("<rss/>");
    assertThat(push.header("X-Hub-Signature"))
        .contains(hub.subscriptions(TOPIC).get(0).signature("sha256", NEWS.bytes()));
  }

  @Test
  void unconfirmedSubscriber_getsNothing() throws IOException, InterruptedException {
    // Given
    server.route("/callback", Route.status(404));

    // When
    subscribe();

    // Then
    await().until(() -> verifications() == 1);
    assertThat(hub.publish(TOPIC, NEWS, "sha1")).isEmpty();
  }

  @Test
  void deniedSubscriber_isTold() throws IOException, InterruptedException {
    // Given
    server.route("/callback", WebSubHubTest::echo);
    hub.deny(TOPIC);

    // When
    subscribe();

    // Then
    await().until(() -> verifications() == 1);
    assertThat(server.requests().getLast().target()).contains("hub.mode=denied");
    assertThat(hub.subscriptions(TOPIC)).isEmpty();
  }

  private long verifications() {
    return server.requests().stream().filter(it -> it.target().startsWith("/callback?")).count();
  }

  private static void echo(Visit visit) throws IOException {
    String challenge = visit.target().replaceFirst(".*hub.challenge=([^&]*).*", "$1");
    visit.answer(200, challenge.getBytes(StandardCharsets.UTF_8));
  }

  private void subscribe() throws IOException, InterruptedException {
    String form =
        "hub.mode=subscribe&hub.topic=%s&hub.callback=%s&hub.secret=s"
            .formatted(TOPIC, server.uri("/callback"));
    HttpRequest request =
        HttpRequest.newBuilder(server.uri("/hub"))
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      assertThat(client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
          .isEqualTo(202);
    }
  }
}
