package dyad.search.alert.deliver;

import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Alerts in words, and in the markup of those who show them. */
final class AlertText {
  private AlertText() {}

  /** One line. */
  static String title(AlertRaised alert, String name) {
    return switch (alert.kind()) {
      case FIRST -> name;
      case DEVELOPING -> name + ": developing";
      case DIGEST -> "%s: %d stories".formatted(name, alert.items().size());
      case NOTICE -> name + ": " + alert.items().getFirst().title();
      case TEST -> name + ": a test, nothing has happened";
    };
  }

  /** A line for each article, as plain text. */
  static String lines(List<AlertItem> items, int leftOut) {
    List<String> lines = new ArrayList<>();
    items.forEach(
        item -> lines.add("%s (%s) %s".formatted(item.title(), about(item), item.link())));
    if (leftOut > 0) {
      lines.add("and %d more".formatted(leftOut));
    }
    return String.join("\n", lines);
  }

  /** In Slack's markup, in which three characters are escaped. */
  static String slack(String title, List<AlertItem> items, int all) {
    List<String> lines = new ArrayList<>();
    lines.add("*" + escaped(title) + "*");
    items.forEach(
        item ->
            lines.add(
                "<%s|%s> (%s)"
                    .formatted(
                        item.link().toASCIIString().replace("|", "%7C"),
                        escaped(item.title()).replace("|", "¦"),
                        escaped(about(item)))));
    if (all > items.size()) {
      lines.add("and %d more".formatted(all - items.size()));
    }
    return String.join("\n", lines);
  }

  /** As an adaptive card, as Teams' workflows take it. */
  static Map<String, Object> teams(String title, List<AlertItem> items) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    blocks.add(Map.of("type", "TextBlock", "text", title, "weight", "Bolder", "wrap", true));
    List<Map<String, Object>> actions = new ArrayList<>();
    for (AlertItem item : items) {
      String text = "%s (%s)".formatted(item.title(), about(item));
      blocks.add(Map.of("type", "TextBlock", "text", text, "wrap", true));
      if (actions.size() < 5) {
        actions.add(
            Map.of("type", "Action.OpenUrl", "title", item.publisher().name(), "url", item.link()));
      }
    }
    Map<String, Object> card =
        Map.of("type", "AdaptiveCard", "version", "1.4", "body", blocks, "actions", actions);
    Map<String, Object> attachment =
        Map.of("contentType", "application/vnd.microsoft.card.adaptive", "content", card);
    return Map.of("type", "message", "attachments", List.of(attachment));
  }

  /** A header's text by RFC 2047. */
  static String encodedWord(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return "=?UTF-8?B?" + Base64.getEncoder().encodeToString(bytes) + "?=";
  }

  private static String about(AlertItem item) {
    return item.subject() == AlertItem.Subject.ARTICLE
        ? item.publisher().name() + ", " + labels(item)
        : String.join(", ", item.why().clauses());
  }

  /** Leading pillar and theme. */
  static String labels(AlertItem item) {
    String theme = item.themes().isEmpty() ? "" : ", " + item.themes().getFirst();
    return item.primary().label() + theme;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
