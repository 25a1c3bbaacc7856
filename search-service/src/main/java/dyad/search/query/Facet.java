package dyad.search.query;

import dyad.event.ContactLevel;
import dyad.event.EventType;
import dyad.event.Pillar;
import dyad.event.SourceKind;
import dyad.search.language.InvalidParameterException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A coded property of articles by which they are narrowed down and counted. */
public enum Facet {
  /** Geopolitical, functional, mixed or none. */
  PILLAR("pillar", names(Pillar.values(), Pillar::label), a -> of(a.pillar().label())),
  /** The framework's themes. */
  THEME("themes", "[a-z0-9]+(-[a-z0-9]+)*", "lower-case words joined by '-'", a -> a.themes()),
  /** What the article reports as done. */
  EVENT("event", names(EventType.values(), EventType::label), a -> of(a.event().label())),
  /** The outlet, by its name. */
  SOURCE("source", ".{1,200}", "at most 200 characters", a -> of(a.source())),
  /** Where the outlet is published. */
  COUNTRY(
      "publisher.country",
      "[A-Z]{2}",
      "a two-letter ISO 3166-1 code in capitals",
      a -> of(a.publisher().country())),
  /** What sort of outlet it is. */
  KIND(
      "publisher.kind",
      names(SourceKind.values(), SourceKind::label),
      a -> of(a.publisher().kind().label())),
  /** The side that acts. */
  INITIATOR(
      "initiator",
      "[A-Z]{2}|joint",
      "a two-letter code in capitals, or joint",
      a -> of(a.initiator())),
  /** The rank of the contact. */
  LEVEL("level", names(ContactLevel.values(), ContactLevel::label), a -> of(a.level())),
  /** The language, as the outlet states it. */
  LANG(
      "language",
      "[a-z]{2,3}(-[a-z0-9]{1,8})*",
      "a language tag in lower case",
      a -> of(lower(a.language())));

  private final String indexField;
  private final String allowed;
  private final String wanted;

  @SuppressWarnings("ImmutableEnumChecker") // reads a record and holds nothing
  private final Function<ListedArticle, List<String>> values;

  Facet(
      String indexField,
      String allowed,
      String wanted,
      Function<ListedArticle, List<String>> values) {
    this.indexField = indexField;
    this.allowed = allowed;
    this.wanted = wanted;
    this.values = values;
  }

  Facet(String indexField, String names, Function<ListedArticle, List<String>> values) {
    this(indexField, names, "one of " + names.replace("|", ", "), values);
  }

  /** The name in requests and answers. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The values that an article has. */
  List<String> valuesOf(ListedArticle article) {
    return values.apply(article);
  }

  private static List<String> of(@Nullable String value) {
    return value == null ? List.of() : List.of(value);
  }

  private static @Nullable String lower(@Nullable String value) {
    return value == null ? null : value.toLowerCase(Locale.ROOT);
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
