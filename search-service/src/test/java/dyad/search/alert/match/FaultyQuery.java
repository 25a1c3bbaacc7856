package dyad.search.alert.match;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** A query for titles with a word, which cannot be run. */
public final class FaultyQuery extends Query {
  private final Term word;

  /** For titles with that word, as the index has it. */
  public FaultyQuery(String word) {
    this.word = new Term("title.exact", word);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    throw new IllegalStateException("broken on purpose");
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.consumeTerms(this, word);
  }

  @Override
  public String toString(String field) {
    return "faulty";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FaultyQuery faulty && faulty.word.equals(word);
  }

  @Override
  public int hashCode() {
    return word.hashCode();
  }
}
