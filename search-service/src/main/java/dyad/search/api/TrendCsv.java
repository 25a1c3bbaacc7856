package dyad.search.api;

import dyad.search.trend.Trend;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a trend's points as CSV (RFC 4180): a line a point, a column a number, named by its path
 * like {@code balance.low}. What a point does not have is empty.
 */
final class TrendCsv {
  private final JsonMapper json;

  TrendCsv(JsonMapper json) {
    this.json = json;
  }

  String write(Trend<?> trend) {
    List<Map<String, String>> rows = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    for (Object point : trend.points()) {
      Map<String, String> row = new LinkedHashMap<>();
      flatten("", json.valueToTree(point), row);
      rows.add(row);
      columns.addAll(row.keySet());
    }
    return print(rows, columns);
  }

  private static void flatten(String path, JsonNode node, Map<String, String> row) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              field ->
                  flatten(
                      path.isEmpty() ? field.getKey() : path + "." + field.getKey(),
                      field.getValue(),
                      row));
    } else {
      row.put(path, node.isNull() ? "" : harmless(node));
    }
  }

  /** A text that a spreadsheet would take for a formula is told to be a text. */
  private static String harmless(JsonNode node) {
    String value = node.asString();
    return node.isString() && value.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + value : value;
  }

  private static String print(List<Map<String, String>> rows, Set<String> columns) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(columns);
      for (Map<String, String> row : rows) {
        printer.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }
}
