package dyad.search.alert.deliver;

import dyad.event.AlertItem;
import dyad.event.AlertRaised;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** An alert as the text of a mail: the same words twice, as plain text and as HTML. */
final class MailText {
  private static final String MARK = "<mark>";
  private static final String UNMARK = "</mark>";

  private final AlertRaised alert;
  private final String name;
  private final String unsubscribe;

  /**
   * The text.
   *
   * @param name the subscription's
   * @param unsubscribe where the alerts can be ended
   */
  MailText(AlertRaised alert, String name, String unsubscribe) {
    this.alert = alert;
    this.name = name;
    this.unsubscribe = unsubscribe;
  }

  String plain() {
    StringBuilder text = new StringBuilder(AlertText.title(alert, name)).append("\n\n");
    String group = "";
    for (AlertItem item : alert.items()) {
      group = heading(item, group, "%s\n\n", text);
      text.append("* ").append(item.title()).append('\n');
      text.append("  ").append(about(item)).append('\n');
      passages(item).forEach(passage -> text.append("  > ").append(unmarked(passage)).append('\n'));
      reasons(item, "  %s\n", text);
      text.append("  ").append(item.link().toASCIIString()).append("\n\n");
    }
    return text.append("-- \nYou get this because you subscribed to \"%s\".\n".formatted(name))
        .append("To end it: ")
        .append(unsubscribe)
        .append('\n')
        .toString();
  }

  String html() {
    StringBuilder text =
        new StringBuilder("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
            .append("<title>%s</title></head>\n".formatted(escaped(AlertText.title(alert, name))))
            .append("<body style=\"font-family:sans-serif;max-width:42em\">\n")
            .append("<h1 style=\"font-size:1.2em\">")
            .append(escaped(AlertText.title(alert, name)))
            .append("</h1>\n");
    String group = "";
    for (AlertItem item : alert.items()) {
      group = heading(item, group, "<h2 style=\"font-size:1.05em\">%s</h2>\n", text);
      text.append(html(item));
    }
    return text.append("<hr><p style=\"font-size:.85em\">You get this because you subscribed to ")
        .append("“%s”. <a href=\"%s\">End it</a></p>\n".formatted(escaped(name), unsubscribe()))
        .append("</body></html>\n")
        .toString();
  }

  private static String html(AlertItem item) {
    StringBuilder text =
        new StringBuilder("<p><a href=\"")
            .append(escaped(item.link().toASCIIString()))
            .append("\"><b>%s</b></a><br>".formatted(escaped(item.title())))
            .append(escaped(about(item)));
    passages(item).forEach(passage -> text.append("<br>").append(onlyMarked(passage)));
    reasons(item, "<br><small>%s</small>", text);
    return text.append("</p>\n").toString();
  }

  private String unsubscribe() {
    return escaped(unsubscribe);
  }

  /** A digest is grouped by pillar and theme. Writes the group where another begins. */
  private String heading(AlertItem item, String before, String form, StringBuilder text) {
    if (alert.kind() != AlertRaised.Kind.DIGEST) {
      return before;
    }
    String pillar = item.primary().label();
    String theme = item.themes().isEmpty() ? "" : ", " + item.themes().getFirst();
    String group = pillar.substring(0, 1).toUpperCase(Locale.ROOT) + pillar.substring(1) + theme;
    if (!group.equals(before)) {
      text.append(form.formatted(escaped(group)));
    }
    return group;
  }

  private static String about(AlertItem item) {
    return item.subject() == AlertItem.Subject.ARTICLE
        ? "%s, %s; %s"
            .formatted(
                item.publisher().name(),
                item.published().toString().substring(0, "2026-01-01".length()),
                AlertText.labels(item))
        : item.publisher().name();
  }

  private static void reasons(AlertItem item, String form, StringBuilder text) {
    if (!item.why().clauses().isEmpty()) {
      String reasons = "Found by " + String.join(", ", item.why().clauses());
      text.append(form.formatted(form.contains("<") ? escaped(reasons) : reasons));
    }
  }

  private static List<String> passages(AlertItem item) {
    List<String> passages = new ArrayList<>();
    for (String field : List.of("summary", "text")) {
      passages.addAll(item.why().passages().getOrDefault(field, List.of()));
    }
    return passages;
  }

  /** Passages are escaped with {@code <mark>} as the only tag; whatever else comes is text. */
  private static String onlyMarked(String passage) {
    String rest = passage.replace(MARK, "").replace(UNMARK, "");
    return rest.contains("<") || rest.contains(">") ? escaped(passage) : passage;
  }

  private static String unmarked(String passage) {
    return HtmlUtils.htmlUnescape(passage.replace(MARK, "").replace(UNMARK, ""));
  }

  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text, "UTF-8");
  }
}
