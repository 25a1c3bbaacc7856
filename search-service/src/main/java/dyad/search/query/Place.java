package dyad.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.ArrayList;
import java.util.List;

/** A cursor's values as Elasticsearch takes and gives them. */
final class Place {
  private Place() {}

  static Cursor of(List<FieldValue> values) {
    return new Cursor(values.stream().map(FieldValue::_toJsonString).toList());
  }

  /** Typed by the order: score (only by relevance), moment in milliseconds, id. */
  static List<FieldValue> values(Sort sort, Cursor cursor) {
    List<String> texts = cursor.values();
    List<FieldValue> values = new ArrayList<>();
    int next = 0;
    if (sort == Sort.RELEVANCE) {
      values.add(FieldValue.of(Double.parseDouble(texts.get(next++))));
    }
    values.add(FieldValue.of(Long.parseLong(texts.get(next++))));
    values.add(FieldValue.of(texts.get(next)));
    return values;
  }
}
