package dyad.search.api;

import dyad.event.AlertChannel;
import dyad.event.AlertChoices;
import dyad.event.AlertSchedule;
import dyad.event.InvalidEventException;
import dyad.search.alert.subscription.SubscriptionDraft;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
      @Nullable Instant expires) {}

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

  private static void keepAddress(ObjectNode channel, AlertChannel before) {
    boolean isSame = channel.path("type").asString("").equals(before.type().label());
    if (isSame && !channel.has("url") && before.url() != null) {
      channel.put("url", before.url().toString());
    }
  }

  private static SubscriptionDraft draft(Body body) {
    return new SubscriptionDraft(
        Objects.requireNonNullElse(body.owner(), NOBODY),
        given("name", body.name()),
        given("query", body.query()),
        Objects.requireNonNullElse(body.choices(), AlertChoices.NONE),
        given("channel", body.channel()),
        Objects.requireNonNullElse(body.schedule(), AlertSchedule.IMMEDIATE),
        body.paused(),
        body.snoozedUntil(),
        body.expires());
  }

  private static <T> T given(String name, @Nullable T value) {
    if (value == null || (value instanceof String text && name.equals("name") && text.isBlank())) {
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
