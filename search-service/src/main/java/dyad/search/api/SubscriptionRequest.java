package dyad.search.api;

import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertLike;
import dyad.event.AlertSchedule;
import dyad.event.AlertWatch;
import dyad.event.InvalidEventException;
import dyad.search.alert.subscription.SubscriptionDraft;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Reads a subscription out of a request's body. */
final class SubscriptionRequest {
  /** Whose subscriptions are that name no owner. */
  static final String NOBODY = "local";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** The body as it is written. */
  private record Body(
      @Nullable String owner,
      @Nullable String name,
      @Nullable String query,
      @Nullable AlertChoices choices,
      @Nullable AlertChannel channel,
      @Nullable AlertSchedule schedule,
      boolean paused,
      @Nullable Instant snoozedUntil,
      @Nullable Instant expires,
      @Nullable AlertLike like,
      @Nullable AlertWatch watch) {}

  private SubscriptionRequest() {}

  /**
   * What the owner wants.
   *
   * @param before the channel as it is, whose address holds where the body names none, since it is
   *     not shown whole; null for a new subscription
   * @throws InvalidRequestException when the body does not tell it
   */
  static SubscriptionDraft draft(String text, @Nullable AlertChannel before) {
    ObjectNode tree = tree(text);
    fillIn(tree);
    JsonNode schedule = tree.path("schedule");
    if (schedule.isString()) {
      tree.putObject("schedule").put("every", schedule.asString());
    }
    if (tree.path("schedule") instanceof ObjectNode when && !when.has("zone")) {
      when.put("zone", "UTC");
    }
    if (before != null && tree.path("channel") instanceof ObjectNode channel) {
      keepAddress(channel, before);
    }
    return draft(read(tree));
  }

  /** What need not be said. */
  private static void fillIn(ObjectNode tree) {
    if (tree.path("like") instanceof ObjectNode like) {
      if (like.has("meaning")) {
        throw new InvalidRequestException("like.meaning", "like.meaning is found out, not given");
      }
      putIfAbsent(like, "closeness", DoubleNode.valueOf(AlertLike.USUAL_CLOSENESS));
    }
    if (tree.at("/watch/trend") instanceof ObjectNode trend) {
      putIfAbsent(trend, "interval", StringNode.valueOf("week"));
      putIfAbsent(trend, "lasting", IntNode.valueOf(1));
    }
    if (tree.at("/watch/feeds") instanceof ObjectNode feeds && !feeds.has("ids")) {
      feeds.putArray("ids");
    }
    if (tree.path("watch") instanceof ObjectNode watch
        && watch.path("feeds") instanceof ArrayNode conditions) {
      ObjectNode feeds = watch.objectNode();
      feeds.set("conditions", conditions);
      feeds.putArray("ids");
      watch.set("feeds", feeds);
    }
  }

  private static void putIfAbsent(ObjectNode tree, String field, JsonNode value) {
    if (!tree.has(field)) {
      tree.set(field, value);
    }
  }

  private static void keepAddress(ObjectNode channel, AlertChannel before) {
    boolean isSame = channel.path("type").asString("").equals(before.type().label());
    if (isSame && !channel.has("url") && before.url() != null) {
      channel.put("url", before.url().toString());
    }
    if (isSame && !channel.has("to") && before.to() != null) {
      channel.put("to", before.to());
    }
  }

  private static SubscriptionDraft draft(Body body) {
    return new SubscriptionDraft(
        Objects.requireNonNullElse(body.owner(), NOBODY),
        given("name", body.name()),
        query(body),
        Objects.requireNonNullElse(body.choices(), AlertChoices.NONE),
        given("channel", body.channel()),
        Objects.requireNonNullElse(body.schedule(), AlertSchedule.IMMEDIATE),
        body.paused(),
        body.snoozedUntil(),
        body.expires(),
        body.like(),
        body.watch());
  }

  /** Whoever says what else is meant need not ask for words. */
  private static String query(Body body) {
    boolean isNeeded = body.like() == null && body.watch() == null;
    return isNeeded ? given("query", body.query()) : Objects.requireNonNullElse(body.query(), "");
  }

  private static <T> T given(String name, @Nullable T value) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      throw new InvalidRequestException(name, name + " is missing");
    }
    return value;
  }

  private static ObjectNode tree(String text) {
    try {
      if (JSON.readTree(text) instanceof ObjectNode tree) {
        return tree;
      }
    } catch (JacksonException e) {
      throw new InvalidRequestException("body", "the body is no JSON: " + e.getOriginalMessage());
    }
    throw new InvalidRequestException("body", "the body must be a JSON object");
  }

  private static Body read(ObjectNode tree) {
    try {
      return JSON.treeToValue(tree, Body.class);
    } catch (JacksonException e) {
      if (e.getCause() instanceof InvalidEventException invalid) {
        throw new InvalidRequestException(invalid.field(), String.valueOf(invalid.getMessage()));
      }
      throw new InvalidRequestException("body", "the body is no subscription: " + place(e));
    }
  }

  /** Where it stands, without the value: an address may hold a token. */
  private static String place(JacksonException e) {
    return e.getPath().isEmpty()
        ? "it cannot be read"
        : "there is no such field, or it has a wrong value: " + path(e);
  }

  private static String path(JacksonException e) {
    return String.join(
        ".", e.getPath().stream().map(each -> String.valueOf(each.getPropertyName())).toList());
  }
}
