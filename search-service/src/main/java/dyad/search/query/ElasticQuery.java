package dyad.search.query;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.QueryBuilders;
import dyad.search.language.QueryField;
import dyad.search.language.QueryLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.document.FloatPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefIterator;

/**
 * Says to Elasticsearch, clause by clause, what a query of the language asks for. Words come cut
 * and stemmed, so that they are terms of the index already.
 */
public final class ElasticQuery {
  private ElasticQuery() {}

  /** The same question in Elasticsearch's words. */
  public static Query of(org.apache.lucene.search.Query query) {
    return switch (query) {
      case TermQuery term -> term(term.getTerm());
      case TermInSetQuery terms -> terms(terms);
      case PhraseQuery phrase -> phrase(phrase);
      case PrefixQuery prefix ->
          QueryBuilders.prefix(
              it -> it.field(prefix.getPrefix().field()).value(prefix.getPrefix().text()));
      case WildcardQuery wildcard ->
          QueryBuilders.wildcard(
              it -> it.field(wildcard.getTerm().field()).value(wildcard.getTerm().text()));
      case FuzzyQuery fuzzy -> fuzzy(fuzzy);
      case PointRangeQuery range -> range(range);
      case DisjunctionMaxQuery best ->
          QueryBuilders.disMax(
              it ->
                  it.queries(best.getDisjuncts().stream().map(ElasticQuery::of).toList())
                      .tieBreaker((double) best.getTieBreakerMultiplier()));
      case BoostQuery boost ->
          QueryBuilders.bool(it -> it.must(of(boost.getQuery())).boost(boost.getBoost()));
      case BooleanQuery all -> bool(all);
      case MatchAllDocsQuery all -> QueryBuilders.matchAll(it -> it);
      default -> throw new IllegalStateException("the language makes no " + query.getClass());
    };
  }

  private static Query term(Term term) {
    return term.field().equals(QueryLanguage.HAS_FIELD)
        ? QueryBuilders.exists(it -> it.field(term.text()))
        : QueryBuilders.term(it -> it.field(term.field()).value(term.text()));
  }

  private static Query terms(TermInSetQuery query) {
    List<FieldValue> values = new ArrayList<>();
    try {
      BytesRefIterator terms = query.getBytesRefIterator();
      for (BytesRef term = terms.next(); term != null; term = terms.next()) {
        values.add(FieldValue.of(term.utf8ToString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("terms in memory cannot fail to be read", e);
    }
    return QueryBuilders.terms(it -> it.field(query.getField()).terms(any -> any.value(values)));
  }

  private static Query phrase(PhraseQuery phrase) {
    String words =
        Arrays.stream(phrase.getTerms()).map(Term::text).collect(Collectors.joining(" "));
    return QueryBuilders.matchPhrase(
        it -> it.field(phrase.getTerms()[0].field()).query(words).slop(phrase.getSlop()));
  }

  private static Query fuzzy(FuzzyQuery fuzzy) {
    return QueryBuilders.fuzzy(
        it ->
            it.field(fuzzy.getTerm().field())
                .value(fuzzy.getTerm().text())
                .fuzziness(String.valueOf(fuzzy.getMaxEdits()))
                .prefixLength(fuzzy.getPrefixLength()));
  }

  private static Query range(PointRangeQuery range) {
    return QueryField.isMoment(range.getField()) ? moments(range) : numbers(range);
  }

  private static Query moments(PointRangeQuery range) {
    long low = LongPoint.decodeDimension(range.getLowerPoint(), 0);
    long high = LongPoint.decodeDimension(range.getUpperPoint(), 0);
    return QueryBuilders.range(
        it ->
            it.date(
                date ->
                    date.field(range.getField())
                        .format("epoch_millis")
                        .gte(low == Long.MIN_VALUE ? null : String.valueOf(low))
                        .lte(high == Long.MAX_VALUE ? null : String.valueOf(high))));
  }

  private static Query numbers(PointRangeQuery range) {
    float low = FloatPoint.decodeDimension(range.getLowerPoint(), 0);
    float high = FloatPoint.decodeDimension(range.getUpperPoint(), 0);
    return QueryBuilders.range(
        it ->
            it.number(
                number ->
                    number
                        .field(range.getField())
                        .gte(Float.isInfinite(low) ? null : (double) low)
                        .lte(Float.isInfinite(high) ? null : (double) high)));
  }

  private static Query bool(BooleanQuery all) {
    if (all.clauses().isEmpty()) {
      return QueryBuilders.matchNone(it -> it);
    }
    BoolQuery.Builder bool = new BoolQuery.Builder();
    for (BooleanClause clause : all.clauses()) {
      Query query = of(clause.query());
      switch (clause.occur()) {
        case MUST -> bool.must(query);
        case FILTER -> bool.filter(query);
        case SHOULD -> bool.should(query);
        case MUST_NOT -> bool.mustNot(query);
      }
    }
    return bool.build()._toQuery();
  }
}
