package dyad.search.alert.watch;

import dyad.search.language.InvalidParameterException;
import dyad.search.trend.Trend;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one number of a trend's points, by its path in the answer of the search API. */
final class Series {
  private static final int MOST_SHOWN = 12;
  private final JsonMapper json;

  Series(JsonMapper json) {
    this.json = json;
  }

  /**
   * The points that are complete. The last is not: it holds the present.
   *
   * @param measure the path, like {@code balance.value}; what stands in no point of a trend that
   *     has names for keys, like {@code themes.health}, is 0
   * @throws InvalidParameterException when the trend has no such number
   */
  List<Point> of(Trend<?> trend, String measure) {
    JsonNode points = json.valueToTree(trend.points());
    check(points, measure);
    List<Point> series = new ArrayList<>();
    for (int i = 0; i + 1 < points.size(); i++) {
      Instant start = Instant.parse(points.get(i).path("start").asString());
      Instant end = Instant.parse(points.get(i + 1).path("start").asString());
      series.add(new Point(start, end, value(points.get(i), measure)));
    }
    return series;
  }

  private static double value(JsonNode point, String measure) {
    JsonNode value = point.at(pointer(measure));
    return value.isMissingNode() ? 0 : value.asDouble(Double.NaN);
  }

  private static void check(JsonNode points, String measure) {
    Set<String> known = new TreeSet<>();
    points.forEach(point -> addNumbers(point, "", known));
    String parent = measure.substring(0, Math.max(0, measure.lastIndexOf('.')));
    boolean isCount = parent.equals("themes") || parent.equals("pillars");
    if (!points.isEmpty() && !known.contains(measure) && !isCount) {
      throw new InvalidParameterException(
          "watch.trend.measure",
          "the trend has no number %s; it has %s"
              .formatted(measure, String.join(", ", known.stream().limit(MOST_SHOWN).toList())));
    }
  }

  /** Numbers, and what is null where there is nothing to make a number from. */
  private static void addNumbers(JsonNode node, String path, Set<String> known) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  addNumbers(
                      field.getValue(),
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      known));
    } else if (node.isNumber() || node.isNull()) {
      known.add(path);
    }
  }

  private static String pointer(String measure) {
    return "/" + measure.replace('.', '/');
  }
}
