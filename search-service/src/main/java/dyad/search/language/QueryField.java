package dyad.search.language;

import dyad.event.Dealing;
import dyad.event.EventType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A field that the query language knows. */
public enum QueryField {
  TITLE("title", Kind.WORDS),
  SUMMARY("summary", Kind.WORDS),
  TEXT("text", Kind.WORDS),
  PILLAR("pillar", Kind.LOWER),
  PRIMARY("primary", Kind.LOWER),
  THEME("theme", "themes", Kind.LOWER),
  EVENT("event", Kind.EVENT),
  ACTOR("actor", Kind.NAME),
  INITIATOR("initiator", Kind.SIDE),
  LEVEL("level", Kind.LOWER),
  PLACE("place", "place.folded", Kind.NAME),
  SOURCE("source", "source.folded", Kind.NAME),
  PUBLISHER_COUNTRY("publisher.country", Kind.UPPER),
  KIND("kind", "publisher.kind", Kind.LOWER),
  LANG("lang", "language", Kind.LOWER),
  STORY("story", Kind.AS_IS),
  CORRECTED("corrected", Kind.LOWER),
  PUBLISHED("published", Kind.MOMENT),
  HAPPENED("happened", Kind.MOMENT),
  CONFIDENCE("confidence", Kind.NUMBER),
  COOPERATION("cooperation", Kind.NUMBER);

  /** What a field holds, and so how a value in a query is read. */
  enum Kind {
    /** Text, cut into words. */
    WORDS,
    /** Names, met in any case. */
    NAME,
    /** Codes in lower case. */
    LOWER,
    /** Codes in capitals. */
    UPPER,
    /** An event type: capitals, but {@code none}. */
    EVENT,
    /** A side's code, or {@code joint}. */
    SIDE,
    /** Ids. */
    AS_IS,
    /** A moment, searched by day, month, year or range. */
    MOMENT,
    /** A number, searched by value or range. */
    NUMBER
  }

  private final String label;
  private final String indexField;
  private final Kind kind;

  QueryField(String label, Kind kind) {
    this(label, label, kind);
  }

  QueryField(String label, String indexField, Kind kind) {
    this.label = label;
    this.indexField = indexField;
    this.kind = kind;
  }

  /** The name in queries. */
  public String label() {
    return label;
  }

  /** The field of the index that holds its values. */
  public String indexField() {
    return indexField;
  }

  Kind kind() {
    return kind;
  }

  /** A value as the index holds it. */
  String normalized(String value) {
    return switch (kind) {
      case NAME, LOWER -> value.toLowerCase(Locale.ROOT);
      case UPPER -> value.toUpperCase(Locale.ROOT);
      case EVENT -> capitalsBut(EventType.NONE.label(), value);
      case SIDE -> capitalsBut(Dealing.JOINT, value);
      case WORDS, AS_IS, MOMENT, NUMBER -> value;
    };
  }

  private static String capitalsBut(String exception, String value) {
    return value.equalsIgnoreCase(exception) ? exception : value.toUpperCase(Locale.ROOT);
  }

  /** Whether a field of the index holds moments. */
  public static boolean isMoment(String indexField) {
    return Arrays.stream(values())
        .anyMatch(field -> field.indexField.equals(indexField) && field.kind == Kind.MOMENT);
  }

  static Optional<QueryField> of(String name) {
    return Arrays.stream(values()).filter(field -> field.label.equals(name)).findFirst();
  }

  static boolean isKnown(String name) {
    return of(name).isPresent();
  }

  static String all() {
    return Arrays.stream(values()).map(QueryField::label).collect(Collectors.joining(", "));
  }
}
