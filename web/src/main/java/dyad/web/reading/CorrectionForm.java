package dyad.web.reading;

import dyad.web.archive.Article;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.util.MultiValueMap;

/**
 * What a reader says an article's labels should be.
 *
 * @param ifMatch the article's validator when the reader saw it
 * @param pillar the right pillar
 * @param primary the pillar that a mixed article leans to
 * @param themes the right themes
 * @param event the right event type, or {@code none}
 * @param who the reader, in their own words
 * @param why in their own words
 */
public record CorrectionForm(
    String ifMatch,
    String pillar,
    String primary,
    Set<String> themes,
    String event,
    String who,
    String why) {

  /** The labels as they are, for the reader to change. */
  static CorrectionForm of(Article article, String etag) {
    return new CorrectionForm(
        etag,
        article.pillar(),
        article.primary(),
        Set.copyOf(article.themes()),
        article.event(),
        "",
        "");
  }

  /** What the reader sent. */
  static CorrectionForm of(MultiValueMap<String, String> sent) {
    return new CorrectionForm(
        one(sent, "ifMatch"),
        one(sent, "pillar"),
        one(sent, "primary"),
        Set.copyOf(sent.getOrDefault("theme", List.of())),
        one(sent, "event"),
        one(sent, "who"),
        one(sent, "why"));
  }

  private static String one(MultiValueMap<String, String> sent, String name) {
    return Objects.requireNonNullElse(sent.getFirst(name), "").strip();
  }

  /** The same, to be sent again for the article as it is now. */
  CorrectionForm onto(String etag) {
    return new CorrectionForm(etag, pillar, primary, themes, event, who, why);
  }

  /** The correction as search-service reads it. Only what is mixed leans to a pillar. */
  Map<String, Object> body() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("pillar", pillar);
    if (pillar.equals("mixed") && !primary.isEmpty()) {
      body.put("primary", primary);
    }
    body.put("themes", pillar.equals("none") ? List.of() : themes.stream().sorted().toList());
    body.put("event", event.isEmpty() ? "none" : event);
    body.put("who", who);
    body.put("why", why);
    return body;
  }
}
