package dyad.web.trend;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A functional theme over a whole period.
 *
 * @param code of the theme
 * @param stories how many
 * @param last when the newest was first told, null when there is none
 * @param quietDays whole days without a story at the end
 * @param longestQuiet the longest silence, in days
 * @param cooperative stories that report cooperation
 * @param conflictual stories that report conflict
 */
public record Field(
    String code,
    long stories,
    @Nullable Instant last,
    long quietDays,
    long longestQuiet,
    long cooperative,
    long conflictual) {

  /** The fields of their trend, in its order. */
  public static List<Field> of(Trend trend) {
    JsonNode fields = trend.summary().path("fields");
    return fields.propertyNames().stream().map(code -> of(code, fields.path(code))).toList();
  }

  private static Field of(String code, JsonNode field) {
    String last = field.path("last").asString("");
    return new Field(
        code,
        field.path("stories").asLong(0),
        last.isEmpty() ? null : Instant.parse(last),
        field.path("quietDays").asLong(0),
        field.path("longestQuiet").asLong(0),
        field.path("cooperative").asLong(0),
        field.path("conflictual").asLong(0));
  }

  /** For people. */
  public String title() {
    return Words.title(code);
  }
}
