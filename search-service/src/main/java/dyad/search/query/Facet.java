package dyad.search.query;

import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.SourceKind;
import dyad.search.language.InvalidParameterException;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A coded property of articles by which they are narrowed down and counted. */
public enum Facet {
  /** Geopolitical, functional, mixed or none. */
  PILLAR("pillar", names(Pillar.values(), Pillar::label)),
  /** The framework's themes. */
  THEME("themes", "[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by '-'"),
  /** What the article reports as done. */
  EVENT("event", names(EventType.values(), EventType::label)),
  /** The outlet, by its name. */
  SOURCE("source", ".{1,200}", "at most 200 characters"),
  /** Where the outlet is published. */
  COUNTRY("publisher.country", "[A-Z]{2}", "a two-letter ISO 3166-1 code in capitals"),
  /** What sort of outlet it is. */
  KIND("publisher.kind", names(SourceKind.values(), SourceKind::label));

  private final String indexField;
  private final String allowed;
  private final String wanted;

  Facet(String indexField, String allowed, String wanted) {
    this.indexField = indexField;
    this.allowed = allowed;
    this.wanted = wanted;
  }

  Facet(String indexField, String names) {
    this(indexField, names, "one of " + names.replace("|", ", "));
  }

  /** The name in requests and answers. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  String indexField() {
    return indexField;
  }

  /**
   * The same value, if articles can have it.
   *
   * @throws InvalidParameterException if they cannot
   */
  String checked(String value) {
    if (Pattern.matches(allowed, value)) {
      return value;
    }
    throw new InvalidParameterException(
        label(), "%s must be %s: %s".formatted(label(), wanted, value));
  }

  /** The names as alternatives of a pattern; none holds a character that means more in it. */
  private static <E> String names(E[] constants, Function<E, String> label) {
    return Arrays.stream(constants).map(label).collect(Collectors.joining("|"));
  }
}
