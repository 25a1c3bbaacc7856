package dyad.stack.alert;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Alerts and subscriptions as people read them at a terminal. */
final class AlertLines {
  private static final int MINUTES = "2026-01-01T00:00".length();

  private AlertLines() {}

  /** An alert: three lines for each article. */
  static String of(JsonNode alert) {
    List<String> lines = new ArrayList<>();
    boolean isTurn = alert.path("kind").asString("").equals("developing");
    for (JsonNode item : alert.path("items")) {
      lines.add(
          "%s  %s%s: %s"
              .formatted(
                  moment(alert.path("at").asString("")),
                  isTurn ? "developing: " : "",
                  clean(item.at("/publisher/name").asString("")),
                  clean(item.path("title").asString(""))));
      lines.add("    " + clean(item.path("link").asString("")));
      lines.add("    " + reasons(item));
    }
    return String.join("\n", lines);
  }

  private static String reasons(JsonNode item) {
    List<String> labels = new ArrayList<>();
    labels.add(item.path("primary").asString(""));
    item.path("themes").forEach(theme -> labels.add(theme.asString()));
    List<String> clauses = item.at("/why/clauses").valueStream().map(JsonNode::asString).toList();
    String found = clauses.isEmpty() ? "" : "; found by " + String.join(", ", clauses);
    return clean(String.join(", ", labels) + found);
  }

  /** A subscription in a line. */
  static String line(JsonNode subscription) {
    return "%s  %-9s %-9s %s"
        .formatted(
            subscription.path("id").asString(""),
            state(subscription),
            subscription.at("/channel/type").asString(""),
            clean(subscription.path("name").asString("")));
  }

  static String state(JsonNode subscription) {
    if (!subscription.path("disabled").asString("").isEmpty()) {
      return "ended";
    }
    return subscription.path("paused").asBoolean(false) ? "paused" : "active";
  }

  /** A delivery: a line for it, and one for each attempt. */
  static String delivery(JsonNode delivery) {
    List<String> lines = new ArrayList<>();
    String next = delivery.path("next").asString("");
    lines.add(
        "%s  %s  %s%s"
            .formatted(
                delivery.at("/alert/id").asString(""),
                delivery.path("status").asString(""),
                clean(delivery.at("/alert/items/0/title").asString("")),
                next.isEmpty() ? "" : "  (next attempt " + moment(next) + ")"));
    for (JsonNode attempt : delivery.path("attempts")) {
      lines.add(
          "    %s  %s"
              .formatted(
                  moment(attempt.path("at").asString("")),
                  clean(attempt.path("outcome").asString(""))));
    }
    return String.join("\n", lines);
  }

  /** To the minute, in UTC. */
  private static String moment(String instant) {
    return instant.substring(0, Math.min(MINUTES, instant.length())).replace('T', ' ');
  }

  /** Others' words must not steer the terminal. */
  static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u0080-\\u009f]+", " ").strip();
  }
}
