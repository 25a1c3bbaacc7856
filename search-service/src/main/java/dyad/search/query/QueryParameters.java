package dyad.search.query;

import dyad.search.language.InvalidParameterException;
import dyad.search.language.Meaning;
import dyad.search.language.QueryLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Reads a question from the parameters of a request. An empty value counts as not given. */
public final class QueryParameters {
  private static final Set<String> OWN =
      Set.of("q", "from", "to", "sort", "mode", "fresh", "page_size", "cursor");
  private static final Set<String> KNOWN =
      Stream.concat(OWN.stream(), Stream.of(Facet.values()).map(Facet::label))
          .collect(Collectors.toCollection(TreeSet::new));

  private final Map<String, List<String>> parameters;
  private final QueryLanguage language;
  private final Instant now;

  private QueryParameters(
      Map<String, List<String>> parameters, QueryLanguage language, Instant now) {
    this.parameters = parameters;
    this.language = language;
    this.now = now;
  }

  /**
   * The question that the parameters ask.
   *
   * @param parameters by name, each with all its values
   * @param language reads the query
   * @param now what {@code now} means in it
   * @throws InvalidParameterException when one is unknown or does not say what it should
   */
  public static ArticleQuery parse(
      Map<String, List<String>> parameters, QueryLanguage language, Instant now) {
    for (String name : parameters.keySet()) {
      if (!KNOWN.contains(name)) {
        throw new InvalidParameterException(
            name, "there is no such parameter; there are " + String.join(", ", KNOWN));
      }
    }
    return new QueryParameters(parameters, language, now).query();
  }

  /**
   * The question about stories that the parameters ask.
   *
   * @throws InvalidParameterException when one is unknown or does not say what it should
   */
  public static StoryQuery parseStories(
      Map<String, List<String>> parameters, QueryLanguage language, Instant now) {
    Map<String, List<String>> ofArticles = new HashMap<>(parameters);
    ofArticles.remove("sort");
    ofArticles.remove("cursor");
    ArticleQuery articles = parse(ofArticles, language, now);
    return new QueryParameters(parameters, language, now).stories(articles);
  }

  private StoryQuery stories(ArticleQuery articles) {
    StoryQuery first = new StoryQuery(articles, storyOrder());
    String cursor = one("cursor");
    return cursor == null
        ? first
        : new StoryQuery(after(articles, Cursor.decode(cursor, first.identity())), first.order());
  }

  private StoryOrder storyOrder() {
    String value = one("sort");
    return value == null
        ? StoryOrder.NEWEST
        : Stream.of(StoryOrder.values())
            .filter(order -> order.label().equals(value))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidParameterException(
                        "sort", "sort must be newest, oldest or largest: " + value));
  }

  private ArticleQuery query() {
    String text = one("q");
    Query query = text == null ? null : language.read(text, now);
    Meaning meaning =
        text == null || query == null ? null : language.meaning(text, query).orElse(null);
    ArticleQuery first =
        new ArticleQuery(
            text,
            query,
            meaning,
            ranking(),
            filters(),
            period(),
            sort(text != null),
            pageSize(),
            null);
    String cursor = one("cursor");
    return cursor == null ? first : after(first, Cursor.decode(cursor, first.identity()));
  }

  private static ArticleQuery after(ArticleQuery first, Cursor cursor) {
    return new ArticleQuery(
        first.text(),
        first.query(),
        first.meaning(),
        first.ranking(),
        first.filters(),
        first.period(),
        first.sort(),
        first.pageSize(),
        cursor);
  }

  private Filters filters() {
    Map<Facet, List<String>> wanted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = all(facet.label()).stream().map(facet::checked).sorted().toList();
      if (!values.isEmpty()) {
        wanted.put(facet, values);
      }
    }
    return new Filters(wanted);
  }

  private Period period() {
    Instant from = instant("from", LocalDate::atStartOfDay);
    Instant before = instant("to", day -> day.plusDays(1).atStartOfDay());
    if (from != null && before != null && !from.isBefore(before)) {
      throw new InvalidParameterException("to", "to must not be before from");
    }
    return new Period(from, before);
  }

  private @Nullable Instant instant(
      String name, Function<LocalDate, java.time.LocalDateTime> ofDay) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    try {
      return value.indexOf('T') < 0
          ? ofDay.apply(LocalDate.parse(value)).toInstant(ZoneOffset.UTC)
          : Instant.parse(value);
    } catch (DateTimeParseException e) {
      throw new InvalidParameterException(
          name,
          "%s must be a date like 2026-07-31 or a moment like 2026-07-31T12:00:00Z: %s"
              .formatted(name, value));
    }
  }

  private Sort sort(boolean hasText) {
    String value = one("sort");
    if (value == null) {
      return hasText ? Sort.RELEVANCE : Sort.NEWEST;
    }
    return Stream.of(Sort.values())
        .filter(sort -> sort.label().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidParameterException(
                    "sort", "sort must be relevance, newest or oldest: " + value));
  }

  private Ranking ranking() {
    return new Ranking(mode(), fresh());
  }

  private Mode mode() {
    String value = one("mode");
    return value == null
        ? Mode.HYBRID
        : Stream.of(Mode.values())
            .filter(mode -> mode.label().equals(value))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidParameterException(
                        "mode", "mode must be lexical, semantic or hybrid: " + value));
  }

  private boolean fresh() {
    String value = one("fresh");
    if (value == null || value.equals("true") || value.equals("false")) {
      return !"false".equals(value);
    }
    throw new InvalidParameterException("fresh", "fresh must be true or false: " + value);
  }

  private int pageSize() {
    String value = one("page_size");
    if (value == null) {
      return ArticleQuery.DEFAULT_PAGE_SIZE;
    }
    // Three digits hold every allowed size and cannot overflow.
    int size = value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    if (size < 1 || size > ArticleQuery.MAX_PAGE_SIZE) {
      throw new InvalidParameterException(
          "page_size",
          "page_size must be from 1 to %d: %s".formatted(ArticleQuery.MAX_PAGE_SIZE, value));
    }
    return size;
  }

  private @Nullable String one(String name) {
    List<String> values = all(name);
    if (values.size() > 1) {
      throw new InvalidParameterException(name, name + " must be given once");
    }
    return values.isEmpty() ? null : values.getFirst();
  }

  private List<String> all(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .filter(value -> value != null && !value.isBlank())
        .distinct()
        .toList();
  }
}
