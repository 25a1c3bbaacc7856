package dyad.web.trend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Stories that a trend names, so that its number can be looked into.
 *
 * @param title what they are
 * @param stories each
 */
public record Instances(String title, List<Instance> stories) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  /**
   * A story.
   *
   * @param story its id, empty when it is not told
   * @param title its headline
   * @param day when it was first told
   * @param note what it is an instance of
   */
  public record Instance(String story, String title, String day, String note) {}

  static List<Instances> of(Trend trend) {
    JsonNode summary = trend.summary();
    return switch (trend.name()) {
      case "overshadowing" -> List.of(spikes(trend));
      case "attention-gap" -> List.of(unseen(summary));
      case "two-presses" ->
          summary.path("top").propertyNames().stream().map(side -> top(summary, side)).toList();
      case "commitments" -> List.of(commitments(summary));
      default -> List.of();
    };
  }

  private static Instances spikes(Trend trend) {
    return new Instances(
        "The spikes",
        trend.points().stream().map(p -> instance(p, "start", spike(p))).toList().reversed());
  }

  private static String spike(JsonNode point) {
    return "%d geopolitical stories; %d functional ones after it, %.1f expected"
        .formatted(
            point.path("geopolitical").asLong(0),
            point.path("functional").asLong(0),
            point.path("expected").asDouble(0));
  }

  private static Instances unseen(JsonNode summary) {
    return new Instances(
        "Functional stories that no press took up",
        all(summary.path("unseenStories"), s -> "told by " + s.path("source").asString("")));
  }

  private static Instances top(JsonNode summary, String side) {
    return new Instances(
        "Told by most outlets of " + side,
        all(
            summary.path("top").path(side),
            s ->
                s.path("pillar").asString("")
                    + ", "
                    + Words.count(s.path("outlets").asLong(0), "outlet", "outlets")));
  }

  private static Instances commitments(JsonNode summary) {
    return new Instances(
        "The commitments", all(summary.path("commitments"), Instances::becameOfIt));
  }

  private static String becameOfIt(JsonNode commitment) {
    String state = commitment.path("state").asString("").replace('-', ' ');
    JsonNode by = commitment.path("by");
    long days = commitment.path("days").asLong(0);
    return by.isObject()
        ? "%s after %,d days by “%s” (likeness %.2f)"
            .formatted(state, days, by.path("title").asString(""), by.path("likeness").asDouble(0))
        : "%s, %,d days on".formatted(state, days);
  }

  private static List<Instance> all(JsonNode stories, Function<JsonNode, String> note) {
    return Stream.of(stories)
        .flatMap(JsonNode::valueStream)
        .map(story -> instance(story, "firstSeen", note.apply(story)))
        .toList();
  }

  private static Instance instance(JsonNode story, String moment, String note) {
    Instant at = Instant.parse(story.path(moment).asString());
    return new Instance(
        story.path("story").asString(""),
        story.path("title").asString(""),
        DAY.format(LocalDate.ofInstant(at, ZoneOffset.UTC)),
        note);
  }
}
