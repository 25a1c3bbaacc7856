package dyad.search.query;

import dyad.search.language.InvalidParameterException;
import dyad.search.language.Meaning;
import dyad.search.language.QueryLanguage;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;

/** Reads a question from the parameters of a request. An empty value counts as not given. */
public final class QueryParameters {
  private static final Set<String> OWN =
      Set.of("q", "from", "to", "sort", "mode", "fresh", "page_size", "cursor");
  private static final Set<String> KNOWN =
      Stream.concat(OWN.stream(), Stream.of(Facet.values()).map(Facet::label))
          .collect(Collectors.toCollection(TreeSet::new));

  private final RequestParameters parameters;
  private final QueryLanguage language;
  private final Instant now;

  private QueryParameters(
      Map<String, List<String>> parameters, QueryLanguage language, Instant now) {
    this.parameters = new RequestParameters(parameters);
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
    new RequestParameters(parameters).checkKnown(KNOWN);
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
    String cursor = parameters.one("cursor");
    return cursor == null
        ? first
        : new StoryQuery(after(articles, Cursor.decode(cursor, first.identity())), first.order());
  }

  private StoryOrder storyOrder() {
    String value = parameters.one("sort");
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
    String text = parameters.one("q");
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
    String cursor = parameters.one("cursor");
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
      List<String> values =
          parameters.all(facet.label()).stream().map(facet::checked).sorted().toList();
      if (!values.isEmpty()) {
        wanted.put(facet, values);
      }
    }
    return new Filters(wanted);
  }

  private Period period() {
    Instant from = parameters.start("from");
    Instant before = parameters.end("to");
    if (from != null && before != null && !from.isBefore(before)) {
      throw new InvalidParameterException("to", "to must not be before from");
    }
    return new Period(from, before);
  }

  private Sort sort(boolean hasText) {
    String value = parameters.one("sort");
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
    String value = parameters.one("mode");
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
    String value = parameters.one("fresh");
    if (value == null || value.equals("true") || value.equals("false")) {
      return !"false".equals(value);
    }
    throw new InvalidParameterException("fresh", "fresh must be true or false: " + value);
  }

  private int pageSize() {
    return (int)
        parameters.number(
            "page_size", 1, ArticleQuery.MAX_PAGE_SIZE, ArticleQuery.DEFAULT_PAGE_SIZE);
  }
}
