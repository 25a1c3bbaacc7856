package dyad.search.api;

import dyad.event.CorrectedLabels;
import dyad.event.Correction;
import dyad.event.EventType;
import dyad.event.InvalidEventException;
import dyad.event.Pillar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a correction out of a request's body. */
final class LabelRequest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode body;
  private final Set<String> known;

  private LabelRequest(JsonNode body, Set<String> known) {
    this.body = body;
    this.known = known;
  }

  /**
   * The correction.
   *
   * @param known the framework's themes
   * @throws InvalidRequestException when the body does not tell one
   */
  static Correction correction(String text, Set<String> known, Instant now) {
    LabelRequest request = new LabelRequest(parsed(text), known);
    return checked(
        () -> new Correction(request.labels(), request.text("who"), request.text("why"), now));
  }

  /**
   * The withdrawal of a correction.
   *
   * @throws InvalidRequestException when it does not say who withdraws it, and why
   */
  static Correction withdrawal(@Nullable String who, @Nullable String why, Instant now) {
    return checked(() -> new Correction(null, stated("who", who), stated("why", why), now));
  }

  private static Correction checked(Supplier<Correction> correction) {
    try {
      return correction.get();
    } catch (InvalidEventException e) {
      throw new InvalidRequestException("body", String.valueOf(e.getMessage()));
    }
  }

  private static JsonNode parsed(String text) {
    try {
      JsonNode body = JSON.readTree(text);
      if (body.isObject()) {
        return body;
      }
    } catch (JacksonException e) {
      throw new InvalidRequestException(
          "body",
          "the body is no JSON: %s (line %d, column %d)"
              .formatted(
                  e.getOriginalMessage(),
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr()));
    }
    throw new InvalidRequestException("body", "the body must be a JSON object");
  }

  private CorrectedLabels labels() {
    Pillar pillar = Pillar.of(text("pillar"));
    String primary = optional("primary");
    String event = optional("event");
    return new CorrectedLabels(
        bilateral(pillar),
        pillar,
        primary == null ? pillar : Pillar.of(primary),
        themes(),
        event == null ? EventType.NONE : EventType.of(event));
  }

  private boolean bilateral(Pillar pillar) {
    JsonNode stated = body.path("bilateral");
    if (stated.isMissingNode() || stated.isNull()) {
      return pillar != Pillar.NONE;
    }
    if (!stated.isBoolean()) {
      throw new InvalidRequestException("bilateral", "bilateral must be true or false");
    }
    return stated.asBoolean();
  }

  private List<String> themes() {
    List<String> themes = new ArrayList<>();
    JsonNode stated = body.path("themes");
    if (!stated.isMissingNode() && !stated.isArray()) {
      throw new InvalidRequestException("themes", "themes must be a list of texts");
    }
    for (JsonNode theme : stated) {
      if (!theme.isString()) {
        throw new InvalidRequestException("themes", "themes must be a list of texts");
      }
      if (!known.contains(theme.asString())) {
        throw new InvalidRequestException(
            "themes",
            "there is no theme '%s'; there are %s"
                .formatted(theme.asString(), String.join(", ", new TreeSet<>(known))));
      }
      themes.add(theme.asString());
    }
    return themes;
  }

  private String text(String name) {
    return stated(name, optional(name));
  }

  private static String stated(String name, @Nullable String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidRequestException(name, name + " is missing");
    }
    return value;
  }

  private @Nullable String optional(String name) {
    JsonNode value = body.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      throw new InvalidRequestException(name, name + " must be a text");
    }
    return value.asString();
  }
}
