package dyad.search.language;

import dyad.search.language.Analysis.Word;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Queries over text: each looks in one text field, or in all of them. */
final class WordQueries {
  private static final List<QueryField> TEXTS =
      List.of(QueryField.TITLE, QueryField.SUMMARY, QueryField.TEXT);
  private static final float TITLE_BOOST = 3;
  private static final float SAID_ELSEWHERE = 0.1f;

  private WordQueries() {}

  /** All words of the text, in any form and any place; null when it has none that count. */
  static @Nullable Query words(@Nullable QueryField field, String text) {
    List<Word> stems = Analysis.stems(text);
    if (stems.size() == 1) {
      return inFields(field, each -> term(each.indexField(), stems.getFirst()));
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Word stem : stems) {
      all.add(inFields(field, each -> term(each.indexField(), stem)), Occur.MUST);
    }
    return stems.isEmpty() ? null : all.build();
  }

  /**
   * The words as written, one after the other; null when there are none.
   *
   * @param slop how many moves of words are forgiven
   */
  static @Nullable Query phrase(@Nullable QueryField field, String text, int slop) {
    List<Word> words = Analysis.asWritten(text);
    return words.isEmpty() ? null : inFields(field, each -> phrase(each, words, slop));
  }

  /** What the given query of each field finds. */
  static Query inFields(@Nullable QueryField field, Function<QueryField, Query> query) {
    if (field != null) {
      return query.apply(field);
    }
    return new DisjunctionMaxQuery(
        TEXTS.stream().map(each -> boosted(each, query.apply(each))).toList(), SAID_ELSEWHERE);
  }

  /** The subfield in which a text field's words stand as written. */
  static String exact(QueryField field) {
    return field.indexField() + Analysis.EXACT;
  }

  private static Query phrase(QueryField field, List<Word> words, int slop) {
    if (words.size() == 1) {
      return term(exact(field), words.getFirst());
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
    words.forEach(word -> phrase.add(new Term(exact(field), word.text()), word.position()));
    return phrase.build();
  }

  private static Query boosted(QueryField field, Query query) {
    return field == QueryField.TITLE ? new BoostQuery(query, TITLE_BOOST) : query;
  }

  private static Query term(String field, Word word) {
    return new TermQuery(new Term(field, word.text()));
  }
}
