package dyad.search.alert.match;

import dyad.search.language.QueryField;
import dyad.search.language.QueryLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.document.FloatPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** The parts of a query over values, not words, that hold for a document, as one writes them. */
final class MatchedValues extends QueryVisitor {
  private static final int LONGEST = 200;
  private final IndexSearcher document;
  private final Set<String> clauses = new LinkedHashSet<>();

  private MatchedValues(IndexSearcher document) {
    this.document = document;
  }

  static Set<String> of(Query query, IndexSearcher document) {
    MatchedValues values = new MatchedValues(document);
    query.visit(values);
    return values.clauses;
  }

  @Override
  public @Nullable QueryVisitor getSubVisitor(Occur occur, Query parent) {
    return occur == Occur.MUST_NOT ? QueryVisitor.EMPTY_VISITOR : this;
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term term : terms) {
      if (isValue(term.field()) && holds(new TermQuery(term))) {
        clauses.add(clause(term));
      }
    }
  }

  @Override
  public void visitLeaf(Query query) {
    if (query instanceof PointRangeQuery range && holds(range)) {
      clauses.add(clause(range));
    } else if (!(query instanceof PointRangeQuery) && holds(query)) {
      String text = query.toString();
      if (isValue(text.substring(0, Math.max(0, text.indexOf(':'))))) {
        clauses.add(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
      }
    }
  }

  private boolean holds(Query query) {
    try {
      return document.count(query) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException("an index in memory cannot fail to be read", e);
    }
  }

  private static String clause(Term term) {
    return term.field().equals(QueryLanguage.HAS_FIELD)
        ? label(term.text()) + ":*"
        : label(term.field()) + ":" + term.text();
  }

  private static String clause(PointRangeQuery range) {
    boolean isMoment = QueryField.isMoment(range.getField());
    String low = isMoment ? moment(range.getLowerPoint()) : number(range.getLowerPoint());
    String high = isMoment ? moment(range.getUpperPoint()) : number(range.getUpperPoint());
    return "%s:[%s TO %s]".formatted(label(range.getField()), low, high);
  }

  private static String moment(byte[] point) {
    long millis = LongPoint.decodeDimension(point, 0);
    return millis == Long.MIN_VALUE || millis == Long.MAX_VALUE
        ? "*"
        : Instant.ofEpochMilli(millis).toString();
  }

  private static String number(byte[] point) {
    float number = FloatPoint.decodeDimension(point, 0);
    return Float.isInfinite(number) ? "*" : String.valueOf(number);
  }

  private static boolean isValue(String field) {
    return field.equals(QueryLanguage.HAS_FIELD)
        || Arrays.stream(QueryField.values()).anyMatch(each -> isValue(each, field));
  }

  private static boolean isValue(QueryField each, String field) {
    return each.indexField().equals(field)
        && each != QueryField.TITLE
        && each != QueryField.SUMMARY
        && each != QueryField.TEXT;
  }

  private static String label(String field) {
    return Arrays.stream(QueryField.values())
        .filter(each -> each.indexField().equals(field))
        .map(QueryField::label)
        .findFirst()
        .orElse(field);
  }
}
