package dyad.search.language;

import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Reads texts of the query language. */
public final class QueryLanguage {
  /**
   * The field that holds the names of the fields in which an article has a value; a lone star asks
   * for one of them.
   */
  public static final String HAS_FIELD = "_has";

  /** Most parts (words, values, names) of a query, after names were widened. */
  static final int MAX_PARTS = 1_000;

  private final ProfileNames names;

  /**
   * The language.
   *
   * @param names names that find one another
   */
  public QueryLanguage(ProfileNames names) {
    this.names = names;
  }

  /**
   * What the text asks for, over the fields of the index.
   *
   * @param now what {@code now} means
   * @throws InvalidParameterException when it cannot be read, with the character at fault
   */
  public Query read(String text, Instant now) {
    return read(text, new Moments(now));
  }

  /**
   * What a text that can be read asks for in free words, and what else must hold; empty when
   * meaning has no part in it.
   */
  public Optional<Meaning> meaning(String text, Query read) {
    return Meaning.of(QuerySyntax.check(text).freeWords(), read);
  }

  /**
   * What the text asks for, in a form that holds for ever: {@code now} is refused.
   *
   * @throws InvalidParameterException when it cannot be read, with the character at fault
   */
  public Query readTimeless(String text) {
    return read(text, new Moments(null));
  }

  private Query read(String text, Moments moments) {
    QuerySyntax syntax = QuerySyntax.check(text);
    try {
      Query parsed = new ArticleQueryParser(names, moments).parse(text);
      return limited(parsed == null ? new MatchAllDocsQuery() : Finished.of(parsed));
    } catch (ParseException e) {
      throw syntax.misplaced(e);
    } catch (InvalidValueException e) {
      throw syntax.invalid(e);
    } catch (IndexSearcher.TooManyClauses e) {
      throw tooLarge();
    }
  }

  private static Query limited(Query query) {
    int[] parts = {0};
    query.visit(
        new QueryVisitor() {
          @Override
          public void visitLeaf(Query leaf) {
            parts[0]++;
          }

          @Override
          public void consumeTerms(Query leaf, org.apache.lucene.index.Term... terms) {
            parts[0] += terms.length;
          }

          @Override
          public @Nullable QueryVisitor getSubVisitor(
              org.apache.lucene.search.BooleanClause.Occur occur, Query parent) {
            return this;
          }
        });
    if (parts[0] > MAX_PARTS) {
      throw tooLarge();
    }
    return query;
  }

  private static InvalidParameterException tooLarge() {
    return new InvalidParameterException(
        "q", "q has too many parts; the limit is %,d".formatted(MAX_PARTS));
  }
}
