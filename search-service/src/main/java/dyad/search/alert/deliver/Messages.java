package dyad.search.alert.deliver;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import dyad.event.AlertSigning;
import dyad.event.SubscriptionSaved;
import dyad.search.alert.subscription.SigningSecrets;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Makes alerts what each kind of channel reads. */
final class Messages {
  /** A body is smaller than this; of a long digest the last articles are left out. */
  static final int MAX_BYTES = 20_000;

  private static final String JSON_TYPE = "application/json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SigningSecrets secrets;

  Messages(SigningSecrets secrets) {
    this.secrets = secrets;
  }

  boolean canSign() {
    return secrets.available();
  }

  /** The message that tells the alert. */
  Message of(AlertRaised alert, SubscriptionSaved subscription, Instant now) {
    int shown = alert.items().size();
    String body = body(alert, subscription, shown);
    while (size(body) >= MAX_BYTES && shown > 1) {
      shown = shown * 3 / 4;
      body = body(alert, subscription, shown);
    }
    return new Message(body, headers(alert, subscription, body, now));
  }

  private static String body(AlertRaised alert, SubscriptionSaved subscription, int shown) {
    List<AlertItem> items = alert.items().subList(0, shown);
    String title = AlertText.title(alert, subscription.name());
    String lines = AlertText.lines(items, alert.items().size() - shown);
    return switch (subscription.channel().type()) {
      case WEBHOOK, PULL, EMAIL -> json(webhook(alert, subscription, items));
      case SLACK -> json(Map.of("text", AlertText.slack(title, items, alert.items().size())));
      case DISCORD ->
          json(
              Map.of(
                  "content",
                  cut(title + "\n" + lines, 2_000),
                  "allowed_mentions",
                  Map.of("parse", List.of())));
      case TEAMS -> json(AlertText.teams(title, items));
      case NTFY -> cut(lines, 4_000);
    };
  }

  private static Map<String, Object> webhook(
      AlertRaised alert, SubscriptionSaved subscription, List<AlertItem> items) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", alert.id());
    data.put("subscription", Map.of("id", subscription.id(), "name", subscription.name()));
    data.put("kind", alert.kind().label());
    data.put("articles", items);
    data.put("leftOut", alert.items().size() - items.size());
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "alert." + alert.kind().label());
    body.put("timestamp", alert.at());
    body.put("data", data);
    return body;
  }

  private Map<String, String> headers(
      AlertRaised alert, SubscriptionSaved subscription, String body, Instant now) {
    return switch (subscription.channel().type()) {
      case WEBHOOK, PULL, EMAIL -> signed(alert, subscription, body, now);
      case NTFY ->
          Map.of(
              "content-type", "text/plain; charset=utf-8",
              // RFC 8187 leaves no way for text beyond ASCII; ntfy reads RFC 2047.
              "title", AlertText.encodedWord(AlertText.title(alert, subscription.name())),
              "click", alert.items().getFirst().link().toASCIIString());
      case SLACK, DISCORD, TEAMS -> Map.of("content-type", JSON_TYPE);
    };
  }

  /** By Standard Webhooks 1.0.0; while a secret is being changed, with both. */
  private Map<String, String> signed(
      AlertRaised alert, SubscriptionSaved subscription, String body, Instant now) {
    AlertSigning signing = subscription.signing();
    String signature = signature(alert, subscription, signing.generation(), body, now);
    if (signing.previousUntil() != null && now.isBefore(signing.previousUntil())) {
      signature += " " + signature(alert, subscription, signing.generation() - 1, body, now);
    }
    return Map.of(
        "content-type",
        JSON_TYPE,
        "webhook-id",
        alert.id(),
        "webhook-timestamp",
        String.valueOf(now.getEpochSecond()),
        "webhook-signature",
        signature);
  }

  private String signature(
      AlertRaised alert, SubscriptionSaved subscription, int generation, String body, Instant now) {
    try {
      return new Webhook(secrets.secret(subscription.id(), generation))
          .sign(alert.id(), now.getEpochSecond(), body);
    } catch (WebhookSigningException | EmptyWebhookSecretException e) {
      throw new IllegalStateException("a derived secret can always sign", e);
    }
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private static int size(String body) {
    return body.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String json(Object value) {
    return JSON.writeValueAsString(value);
  }
}
