package dyad.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cursor's values as Elasticsearch takes and gives them. */
final class Place {
  private Place() {}

  /**
   * The place behind an article.
   *
   * @param sort the article's sort values
   * @param point the moment of the index, null where the order does not change
   */
  static Cursor of(List<FieldValue> sort, @Nullable String point) {
    List<String> values = new ArrayList<>(sort.stream().map(FieldValue::_toJsonString).toList());
    if (point != null) {
      values.add(point);
    }
    return new Cursor(values);
  }

  /** The place behind so many articles of a fused order. */
  static Cursor atOffset(int offset, String point) {
    return new Cursor(List.of(String.valueOf(offset), point));
  }

  /** The moment of the index in which the place is. */
  static String point(Cursor cursor) {
    return cursor.values().getLast();
  }

  /** Whether the place is in a fused order. */
  static boolean isOffset(Cursor cursor) {
    return cursor.values().size() == 2;
  }

  /** How many articles of a fused order stand before the place. */
  static int offset(Cursor cursor) {
    return Integer.parseInt(cursor.values().getFirst());
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
