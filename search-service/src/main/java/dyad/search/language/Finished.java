package dyad.search.language;

import java.util.List;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What is left to do when a query has been parsed: names are widened where nothing is negated, and
 * a negation alone means everything else (to Lucene it would mean nothing).
 */
final class Finished {
  private Finished() {}

  static Query of(Query parsed) {
    return of(parsed, false);
  }

  private static Query of(Query query, boolean negated) {
    return switch (query) {
      case Aliased aliased -> negated ? aliased.plain() : aliased.wide();
      case BoostQuery boost -> new BoostQuery(of(boost.getQuery(), negated), boost.getBoost());
      case BooleanQuery all -> of(all, negated);
      default -> query;
    };
  }

  private static Query of(BooleanQuery all, boolean negated) {
    List<BooleanClause> clauses = all.clauses();
    BooleanQuery.Builder finished = new BooleanQuery.Builder();
    finished.setMinimumNumberShouldMatch(all.getMinimumNumberShouldMatch());
    for (BooleanClause clause : clauses) {
      boolean not = clause.occur() == Occur.MUST_NOT;
      finished.add(of(clause.query(), negated || not), clause.occur());
    }
    if (!clauses.isEmpty() && clauses.stream().allMatch(BooleanClause::isProhibited)) {
      finished.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return finished.build();
  }
}
