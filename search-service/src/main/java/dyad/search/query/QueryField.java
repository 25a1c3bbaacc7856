package dyad.search.query;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A field that the query language knows. The index has a field or an alias of the same name. */
enum QueryField {
  TITLE("title"),
  SUMMARY("summary"),
  TEXT("text"),
  PILLAR("pillar"),
  PRIMARY("primary"),
  THEME("theme"),
  EVENT("event"),
  SOURCE("source"),
  PUBLISHER_COUNTRY("publisher.country"),
  KIND("kind"),
  LANG("lang"),
  PUBLISHED("published"),
  CONFIDENCE("confidence");

  private final String label;

  QueryField(String label) {
    this.label = label;
  }

  static boolean isKnown(String name) {
    return Arrays.stream(values()).anyMatch(field -> field.label.equals(name));
  }

  static String all() {
    return Arrays.stream(values()).map(field -> field.label).collect(Collectors.joining(", "));
  }
}
