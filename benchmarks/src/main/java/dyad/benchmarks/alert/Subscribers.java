package dyad.benchmarks.alert;

import dyad.benchmarks.service.Service;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Subscribes a receiver of webhooks. */
final class Subscribers {
  private static final String KEY = "a-key-of-thirty-two-characters-or-more";
  private static final int CREATED = 201;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private Subscribers() {}

  /** What search-service needs besides, so that it posts to this machine, and often. */
  static Map<String, String> settings(int subscriptions) {
    return Map.of(
        "DYAD_ALERT_KEY",
        KEY,
        "DYAD_ALERT_ALLOWED_NETWORKS",
        "127.0.0.0/8",
        "DYAD_ALERT_HOST_PAUSE",
        "0ms",
        "DYAD_ALERT_MOST_PER_OWNER",
        Integer.toString(subscriptions));
  }

  /** The id of a new subscription, whose secret the receiver trusts from now on. */
  static String subscribe(Service search, Receiver receiver, String query)
      throws IOException, InterruptedException {
    String body =
        JSON.writeValueAsString(
            Map.of(
                "name",
                "Sample",
                "query",
                query,
                "channel",
                Map.of("type", "webhook", "url", receiver.uri())));
    HttpResponse<String> answer = search.post("/api/v1/subscriptions", body);
    if (answer.statusCode() != CREATED) {
      throw new IllegalStateException("no subscription: " + answer.body());
    }
    JsonNode made = JSON.readTree(answer.body());
    String id = made.path("id").asString();
    receiver.trust(id, made.path("secret").asString());
    return id;
  }
}
