package dyad.search.language;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A clause that also has a wider form, with other names. Which of the two holds is known only when
 * the whole query is: behind a negation the plain one does. It never leaves this package.
 */
final class Aliased extends Query {
  private final Query plain;
  private final Query wide;

  Aliased(Query plain, Query wide) {
    this.plain = plain;
    this.wide = wide;
  }

  Query plain() {
    return plain;
  }

  Query wide() {
    return wide;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) {
    return wide;
  }

  @Override
  public String toString(String field) {
    return wide.toString(field);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    wide.visit(visitor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Aliased that && plain.equals(that.plain) && wide.equals(that.wide);
  }

  @Override
  public int hashCode() {
    return 31 * plain.hashCode() + wide.hashCode();
  }
}
