package dyad.search.query;

import java.util.StringJoiner;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A question to the archive, checked.
 *
 * @param text in the query language, null for every article
 * @param query what the text asks for, null for every article
 * @param filters the values asked for
 * @param period when published
 * @param sort in which order
 * @param pageSize how many articles at once, from 1 to {@link #MAX_PAGE_SIZE}
 * @param after where the page before ended, null for the first page
 */
public record ArticleQuery(
    @Nullable String text,
    @Nullable Query query,
    Filters filters,
    Period period,
    Sort sort,
    int pageSize,
    @Nullable Cursor after) {

  /** Most articles on one page. */
  public static final int MAX_PAGE_SIZE = 100;

  /** Articles on a page when a request does not say. */
  public static final int DEFAULT_PAGE_SIZE = 20;

  /** What makes two pages pages of the same answer: all but the page's place and size. */
  String identity() {
    StringJoiner identity = new StringJoiner("\n");
    identity.add(String.valueOf(text)).add(sort.label());
    identity.add(period.from() + "/" + period.before());
    filters.values().forEach((facet, values) -> identity.add(facet.label() + values));
    return identity.toString();
  }
}
