package dyad.search.query;

import dyad.search.language.Meaning;
import java.util.StringJoiner;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A question to the archive, checked.
 *
 * @param text in the query language, null for every article
 * @param query what the text asks for, null for every article
 * @param meaning the text's free words and what else must hold, null when meaning has no part
 * @param ranking how the best matches are found
 * @param filters the values asked for
 * @param period when published
 * @param sort in which order
 * @param pageSize how many articles at once, from 1 to {@link #MAX_PAGE_SIZE}
 * @param after where the page before ended, null for the first page
 */
public record ArticleQuery(
    @Nullable String text,
    @Nullable Query query,
    @Nullable Meaning meaning,
    Ranking ranking,
    Filters filters,
    Period period,
    Sort sort,
    int pageSize,
    @Nullable Cursor after) {

  /** Most articles on one page. */
  public static final int MAX_PAGE_SIZE = 100;

  /** Articles on a page when a request does not say. */
  public static final int DEFAULT_PAGE_SIZE = 20;

  /** Whether the order is that of the best match, so that scores decide. */
  boolean isRanked() {
    return sort == Sort.RELEVANCE;
  }

  /** Whether meaning has a part in the order. */
  boolean asksForMeaning() {
    return isRanked() && meaning != null && ranking.mode() != Mode.LEXICAL;
  }

  /** What makes two pages pages of the same answer: all but the page's place and size. */
  String identity() {
    StringJoiner identity = new StringJoiner("\n");
    identity.add(String.valueOf(text)).add(sort.label()).add(ranking.toString());
    identity.add(period.from() + "/" + period.before());
    filters.values().forEach((facet, values) -> identity.add(facet.label() + values));
    return identity.toString();
  }
}
