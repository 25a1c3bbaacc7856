package dyad.search.language;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/** Lucene's classic parser, told what our fields mean. For one query. */
final class ArticleQueryParser extends QueryParser {
  /** The field of clauses that name none: all text fields. */
  private static final String ANY = "";

  /** The first letter of a word is not guessed. */
  private static final int SURE_LETTERS = 1;

  private final ProfileNames names;
  private final ValueQueries values;

  ArticleQueryParser(ProfileNames names, Moments moments) {
    super(ANY, new KeywordAnalyzer());
    this.names = names;
    this.values = new ValueQueries(names, moments);
    setDefaultOperator(Operator.AND);
    setSplitOnWhitespace(true);
  }

  @Override
  protected @Nullable Query getFieldQuery(String name, String text, boolean quoted) {
    QueryField field = QueryField.of(name).orElse(null);
    if (field != null && field.kind() != QueryField.Kind.WORDS) {
      return values.value(field, text);
    }
    return quoted ? WordQueries.phrase(field, text, 0) : words(field, text);
  }

  @Override
  protected @Nullable Query getFieldQuery(String name, String text, int slop) {
    QueryField field = QueryField.of(name).orElse(null);
    return field != null && field.kind() != QueryField.Kind.WORDS
        ? values.value(field, text)
        : WordQueries.phrase(field, text, slop);
  }

  private @Nullable Query words(@Nullable QueryField field, String text) {
    Query plain = WordQueries.words(field, text);
    if (plain == null) {
      return null;
    }
    Set<Query> wide = new LinkedHashSet<>(Set.of(plain));
    for (String other : names.ofWord(text)) {
      // A longer name that holds the word is found by the word.
      if (!Analysis.stems(other).stream().anyMatch(Analysis.stems(text)::contains)) {
        Query named = WordQueries.phrase(field, other, 0);
        wide.addAll(named == null ? Set.of() : Set.of(named));
      }
    }
    return wide.size() == 1 ? plain : new Aliased(plain, any(wide));
  }

  @Override
  protected Query getRangeQuery(
      String name, @Nullable String low, @Nullable String high, boolean withLow, boolean withHigh) {
    QueryField field =
        QueryField.of(name)
            .orElseThrow(
                () ->
                    new InvalidValueException(
                        low == null ? String.valueOf(high) : low,
                        "a range needs a field, like published:[2026-01-01 TO *]"));
    return values.range(field, low, high, withLow, withHigh);
  }

  @Override
  protected Query getPrefixQuery(String name, String start) {
    return spelled(name, start, term -> new PrefixQuery(term));
  }

  @Override
  protected Query getWildcardQuery(String name, String pattern) {
    if (pattern.equals("*")) {
      return name.equals(ANY) || name.equals("*")
          ? newMatchAllDocsQuery()
          : new TermQuery(new Term(QueryLanguage.HAS_FIELD, field(name).indexField()));
    }
    return spelled(name, pattern, term -> new WildcardQuery(term));
  }

  @Override
  protected Query getFuzzyQuery(String name, String word, float similarity) {
    int edits = similarity >= 1 ? (int) Math.min(similarity, 2) : 2;
    return spelled(name, word, term -> new FuzzyQuery(term, edits, SURE_LETTERS));
  }

  private static Query spelled(String name, String spelling, Function<Term, Query> query) {
    QueryField field = QueryField.of(name).orElse(null);
    if (field == null || field.kind() == QueryField.Kind.WORDS) {
      String lower = spelling.toLowerCase(Locale.ROOT);
      return WordQueries.inFields(
          field, each -> query.apply(new Term(WordQueries.exact(each), lower)));
    }
    if (field.kind() == QueryField.Kind.MOMENT || field.kind() == QueryField.Kind.NUMBER) {
      throw new InvalidValueException(
          spelling, field.label() + " is searched by value or range: " + spelling);
    }
    return query.apply(new Term(field.indexField(), field.normalized(spelling)));
  }

  private static QueryField field(String name) {
    return QueryField.of(name)
        .orElseThrow(() -> new IllegalStateException("the syntax check lets no other field pass"));
  }

  private static Query any(Set<Query> queries) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    queries.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
