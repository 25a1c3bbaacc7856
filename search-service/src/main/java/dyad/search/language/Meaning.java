package dyad.search.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;

/**
 * What a query asks for in free words, and what else must hold: articles close in meaning need not
 * have the words, but they must obey the rest.
 *
 * @param words the free words
 * @param rest what else must hold
 */
public record Meaning(String words, Query rest) {

  /**
   * The meaning of a query; empty when it has no free words that the embedding model, which knows
   * English, could read, or hangs fields on them by OR.
   */
  static Optional<Meaning> of(String words, Query query) {
    if (!hasLatinLetter(words)) {
      return Optional.empty();
    }
    if (isFree(query)) {
      return Optional.of(new Meaning(words, new MatchAllDocsQuery()));
    }
    return query instanceof BooleanQuery all ? ofClauses(words, all) : Optional.empty();
  }

  private static Optional<Meaning> ofClauses(String words, BooleanQuery all) {
    List<BooleanClause> rest = new ArrayList<>();
    for (BooleanClause clause : all.clauses()) {
      if (clause.occur() == Occur.SHOULD && !isFree(clause.query())) {
        return Optional.empty();
      }
      if (clause.isProhibited() || !isFree(clause.query())) {
        rest.add(clause);
      }
    }
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    rest.forEach(builder::add);
    if (rest.stream().allMatch(BooleanClause::isProhibited)) {
      builder.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return Optional.of(new Meaning(words, builder.build()));
  }

  private static boolean hasLatinLetter(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.isLetter(c) && UnicodeScript.of(c) == UnicodeScript.LATIN);
  }

  /** Words in any text field are the only queries of this form. */
  private static boolean isFree(Query query) {
    return switch (query) {
      case DisjunctionMaxQuery words -> true;
      case BoostQuery boost -> isFree(boost.getQuery());
      case BooleanQuery all ->
          !all.clauses().isEmpty()
              && all.clauses().stream()
                  .allMatch(clause -> !clause.isProhibited() && isFree(clause.query()));
      default -> false;
    };
  }
}
