package dyad.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterEncoder;
import co.elastic.clients.util.NamedValue;
import dyad.search.index.ArticleIndex;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a question a request to Elasticsearch. */
final class SearchBuilder {
  /** Values counted of each facet. */
  static final int FACET_VALUES = 50;

  /** What a list does not show, and what may be long. */
  private static final List<String> NOT_LISTED =
      List.of(
          "text",
          "evidence",
          "scores",
          "mentions",
          "similar",
          "vector",
          "storySeed",
          "corrections");

  private static final int SNIPPETS = 3;
  private static final int SNIPPET_LENGTH = 160;

  private SearchBuilder() {}

  /**
   * The request.
   *
   * @param timeout after which Elasticsearch gives up on it
   * @param point the moment of the index that is asked, null for now
   */
  static SearchRequest build(ArticleQuery question, Duration timeout, @Nullable String point) {
    SearchRequest.Builder search =
        base(timeout, point)
            .query(query(question))
            .sort(order(question.sort()))
            // One more than shown tells whether there is a next page.
            .size(question.pageSize() + 1);
    counted(search);
    if (question.query() != null) {
      search.highlight(highlight());
    }
    if (question.after() != null) {
      search.searchAfter(Place.values(question.sort(), question.after()));
    }
    return search.build();
  }

  /** What every search has. */
  static SearchRequest.Builder base(Duration timeout, @Nullable String point) {
    SearchRequest.Builder search =
        new SearchRequest.Builder()
            .timeout(timeout.toMillis() + "ms")
            .source(source -> source.filter(filter -> filter.excludes(NOT_LISTED)));
    return point == null
        ? search.index(ArticleIndex.ALIAS)
        : search.pit(pit -> pit.id(point).keepAlive(kept -> kept.time(PointInTime.KEPT)));
  }

  /** Has everything counted that is found. */
  static void counted(SearchRequest.Builder search) {
    search.aggregations(facets()).trackTotalHits(total -> total.enabled(true));
  }

  static Query query(ArticleQuery question) {
    return narrowed(question, question.query());
  }

  /** All of a question but its free words. */
  static Query rest(ArticleQuery question) {
    return narrowed(question, Objects.requireNonNull(question.meaning()).rest());
  }

  private static Query narrowed(
      ArticleQuery question, org.apache.lucene.search.@Nullable Query query) {
    BoolQuery.Builder all = new BoolQuery.Builder();
    if (query != null) {
      all.must(ElasticQuery.of(query));
    }
    question.filters().values().forEach((facet, values) -> all.filter(anyOf(facet, values)));
    if (question.period().isBounded()) {
      all.filter(within(question.period()));
    }
    return all.build()._toQuery();
  }

  private static Query anyOf(Facet facet, List<String> values) {
    List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
    return Query.of(
        query ->
            query.terms(terms -> terms.field(facet.indexField()).terms(any -> any.value(wanted))));
  }

  private static Query within(Period period) {
    return Query.of(
        query ->
            query.range(
                range ->
                    range.date(
                        date ->
                            date.field("published")
                                .gte(period.from() == null ? null : period.from().toString())
                                .lt(period.before() == null ? null : period.before().toString()))));
  }

  private static Map<String, Aggregation> facets() {
    return Arrays.stream(Facet.values())
        .collect(Collectors.toMap(Facet::label, SearchBuilder::values));
  }

  private static Aggregation values(Facet facet) {
    return Aggregation.of(
        aggregation ->
            aggregation.terms(
                terms ->
                    terms
                        .field(facet.indexField())
                        .size(FACET_VALUES)
                        .order(
                            NamedValue.of("_count", SortOrder.Desc),
                            NamedValue.of("_key", SortOrder.Asc))));
  }

  private static List<SortOptions> order(Sort sort) {
    SortOptions byId = by("id", SortOrder.Asc);
    return switch (sort) {
      case RELEVANCE ->
          List.of(by("_score", SortOrder.Desc), by("published", SortOrder.Desc), byId);
      case NEWEST -> List.of(by("published", SortOrder.Desc), byId);
      case OLDEST -> List.of(by("published", SortOrder.Asc), byId);
    };
  }

  private static SortOptions by(String field, SortOrder order) {
    return field.equals("_score")
        ? SortOptions.of(sort -> sort.score(score -> score.order(order)))
        : SortOptions.of(sort -> sort.field(named -> named.field(field).order(order)));
  }

  static Highlight highlight() {
    return Highlight.of(
        highlight ->
            highlight
                .encoder(HighlighterEncoder.Html)
                .preTags("<mark>")
                .postTags("</mark>")
                .fields(
                    NamedValue.of("title", whole("title")),
                    NamedValue.of("summary", whole("summary")),
                    NamedValue.of("text", snippets())));
  }

  /** The whole field: titles and summaries are shown in full. */
  private static HighlightField whole(String field) {
    return HighlightField.of(shown -> exactToo(field, shown.numberOfFragments(0)));
  }

  private static HighlightField snippets() {
    return HighlightField.of(
        shown -> exactToo("text", shown.numberOfFragments(SNIPPETS).fragmentSize(SNIPPET_LENGTH)));
  }

  /** A phrase matches in the exact subfield but is shown in the field. */
  private static HighlightField.Builder exactToo(String field, HighlightField.Builder shown) {
    return shown.matchedFields(field, field + ".exact");
  }
}
