package dyad.classify.api;

import dyad.classify.decide.ArticleText;
import dyad.event.ArticleIngested;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the texts out of a request's body: one object, or an array of them. The limits are those of
 * ingested articles. By {@code published} (ISO 8601) days like "on Friday" are resolved; {@code
 * source} is checked and not needed.
 */
final class ClassificationRequest {
  /** Most texts in one request. */
  static final int MOST = 100;

  private static final int MAX_SOURCE = 200;

  private final String place;
  private final JsonNode node;

  private ClassificationRequest(String place, JsonNode node) {
    this.place = place;
    this.node = node;
  }

  static ArticleText one(JsonNode body) {
    return new ClassificationRequest("", body).text();
  }

  static List<ArticleText> many(JsonNode body) {
    if (body.isEmpty() || body.size() > MOST) {
      throw new InvalidRequestException(
          "body", "must hold 1 to %d texts, it holds %d".formatted(MOST, body.size()));
    }
    List<ArticleText> texts = new ArrayList<>();
    for (JsonNode item : body) {
      texts.add(new ClassificationRequest("[" + texts.size() + "]", item).text());
    }
    return texts;
  }

  private ArticleText text() {
    if (!node.isObject()) {
      throw new InvalidRequestException(
          place.isEmpty() ? "body" : place, "must be an object like {\"title\": \"…\"}");
    }
    String title = field("title", ArticleIngested.MAX_TITLE);
    String summary = field("summary", ArticleIngested.MAX_SUMMARY);
    if (isBlank(title) && isBlank(summary)) {
      throw new InvalidRequestException(at("title"), "and summary are both missing or blank");
    }
    LocalDate published = day(field("published", MAX_SOURCE));
    field("source", MAX_SOURCE);
    return new ArticleText(
        title == null ? "" : title,
        summary == null ? "" : summary,
        field("text", ArticleIngested.MAX_TEXT),
        Map.of(),
        published);
  }

  private @Nullable String field(String name, int maxLength) {
    JsonNode value = node.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new InvalidRequestException(at(name), "must be a text");
    }
    String text = value.asString();
    if (text.length() > maxLength) {
      throw new InvalidRequestException(
          at(name), "has %d characters, the limit is %d".formatted(text.length(), maxLength));
    }
    return text;
  }

  private @Nullable LocalDate day(@Nullable String published) {
    try {
      return published == null
          ? null
          : LocalDate.ofInstant(Instant.parse(published), ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new InvalidRequestException(
          at("published"), "must be an instant like 2022-07-11T09:30:00Z");
    }
  }

  private String at(String name) {
    return place.isEmpty() ? name : place + "." + name;
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
