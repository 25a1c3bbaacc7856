package dyad.web.trend;

import dyad.web.chart.Estimate;
import dyad.web.chart.Slot;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A trend as search-service tells it. What points and summary hold differs from trend to trend;
 * docs/openapi/trends.yaml lists it.
 *
 * @param name one of the trends' names
 * @param title for people
 * @param from the first moment looked at
 * @param to the moment after the last
 * @param interval what a point stands for
 * @param method where docs/methodology.md says how it is computed
 * @param stories how many it was made from
 * @param points in order of time
 * @param summary of the whole period
 * @param annotations stretches that stand out
 */
public record Trend(
    String name,
    String title,
    Instant from,
    Instant to,
    String interval,
    String method,
    long stories,
    List<JsonNode> points,
    JsonNode summary,
    List<Annotation> annotations) {

  /**
   * A stretch that stands out.
   *
   * @param from its first moment
   * @param to the moment after its last
   * @param label what it was
   */
  public record Annotation(Instant from, Instant to, String label) {}

  /** The stretches of time of its points. */
  List<Slot> slots() {
    return points.stream()
        .map(point -> Interval.of(interval).slot(Instant.parse(point.path("start").asString())))
        .toList();
  }

  /** The number at a path of members joined by slashes, in each point. */
  List<Estimate> estimates(String path) {
    return points.stream().map(point -> estimate(at(point, path))).toList();
  }

  /** The number of the whole period at such a path. */
  public Estimate total(String path) {
    return estimate(at(summary, path));
  }

  /** A whole number of the whole period at such a path, 0 when it is not there. */
  public long count(String path) {
    return at(summary, path).asLong(0);
  }

  private static JsonNode at(JsonNode node, String path) {
    return node.at("/" + path);
  }

  private static Estimate estimate(JsonNode node) {
    return node.isNumber()
        ? new Estimate(node.asDouble(), null, null)
        : new Estimate(number(node, "value"), number(node, "low"), number(node, "high"));
  }

  private static @Nullable Double number(JsonNode node, String member) {
    JsonNode number = node.path(member);
    return number.isNumber() ? number.asDouble() : null;
  }
}
