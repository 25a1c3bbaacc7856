package dyad.classify.item;

import dyad.event.EventType;
import dyad.event.InvalidEventException;
import dyad.event.Pillar;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an item out of a line of JSON. */
public final class ItemParser {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final int MAX_LENGTH = 2_000_000;

  private ItemParser() {}

  /**
   * The item of a line, without its labels.
   *
   * @param fallbackId its id when it names none
   * @throws UnreadableItemException when it holds none
   */
  public static Item unlabelled(String line, String fallbackId) {
    JsonNode node = parse(line);
    String id = idOf(node, fallbackId);
    String title = text(node, "title");
    String summary = text(node, "summary");
    if (title.isBlank() && summary.isBlank()) {
      throw new UnreadableItemException("title and summary are both missing or blank");
    }
    String family = text(node, "family");
    return new Item(
        id,
        title,
        summary,
        text(node, "source"),
        text(node, "published").isEmpty() ? null : text(node, "published"),
        family.isEmpty() ? id : family,
        pair(node),
        text(node, "text"),
        null);
  }

  /**
   * The item of a line with its labels.
   *
   * @throws UnreadableItemException when it holds none, or has no labels
   */
  public static Item labelled(String line, String fallbackId) {
    Item item = unlabelled(line, fallbackId);
    JsonNode labels = parse(line).path("labels");
    if (!labels.isObject()) {
      throw new UnreadableItemException("labels are missing");
    }
    return new Item(
        item.id(),
        item.title(),
        item.summary(),
        item.source(),
        item.published(),
        item.family(),
        item.pair(),
        item.slice(),
        labels(labels));
  }

  private static String pair(JsonNode node) {
    String pair = text(node, "pair");
    if (!pair.isEmpty() && !pair.matches(".+~[ab]")) {
      throw new UnreadableItemException("pair must end in ~a or ~b: " + pair);
    }
    return pair;
  }

  /** The id that a line names, the other when it names none. */
  public static String idOf(JsonNode node, String fallbackId) {
    JsonNode id = node.path("id");
    return id.isString() || id.isNumber() ? id.asString() : fallbackId;
  }

  private static JsonNode parse(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      if (!node.isObject()) {
        throw new UnreadableItemException("is no JSON object");
      }
      return node;
    } catch (JacksonException e) {
      throw new UnreadableItemException("is no JSON: " + e.getOriginalMessage());
    }
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    if (!value.isString()) {
      throw new UnreadableItemException(field + " must be a text");
    }
    if (value.asString().length() > MAX_LENGTH) {
      throw new UnreadableItemException(
          "%s has %d characters, the limit is %d"
              .formatted(field, value.asString().length(), MAX_LENGTH));
    }
    return value.asString();
  }

  private static ItemLabels labels(JsonNode node) {
    try {
      Pillar pillar = Pillar.of(node.path("pillar").asString("none"));
      String primary = node.path("primary").asString("");
      return new ItemLabels(
          node.path("bilateral").asBoolean(pillar != Pillar.NONE),
          pillar,
          primary.isEmpty() ? unmixed(pillar) : Pillar.of(primary),
          themes(node.path("themes")),
          EventType.of(node.path("event").asString("none")));
    } catch (InvalidEventException e) {
      throw new UnreadableItemException("labels: " + e.getMessage());
    }
  }

  private static Pillar unmixed(@Nullable Pillar pillar) {
    if (pillar == null || pillar == Pillar.MIXED) {
      throw new UnreadableItemException("labels.primary is missing");
    }
    return pillar;
  }

  private static List<String> themes(JsonNode node) {
    List<String> themes = new ArrayList<>();
    node.forEach(theme -> themes.add(theme.asString()));
    return themes;
  }
}
