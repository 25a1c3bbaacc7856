package dyad.search.api;

import dyad.search.trend.Trend;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * Writes a trend's points as CSV (RFC 4180): a line a point, a column a number, named by its path
 * like {@code balance.low}. What a point does not have is empty.
 */
final class TrendCsv {
  private static final CsvMapper CSV = CsvMapper.builder().build();

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
    CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
    columns.forEach(schema::addColumn);
    return CSV.writer(schema.build()).writeValueAsString(rows);
  }
}
