/**
 * Matching: which subscriptions an article that comes in answers, and why.
 *
 * <p>A query that was saved is run against the article, by Lucene's Monitor, over the same fields
 * with the same words as Elasticsearch has them ({@link dyad.search.alert.match.ArticleFields}), so
 * that an alert and a search find the same. What matches goes to {@code dyad.alert.matched.v1}, and
 * after it how far articles have been matched: an article that is indexed anew, by a replay or into
 * a new index, is not matched again.
 */
@NullMarked
package dyad.search.alert.match;

import org.jspecify.annotations.NullMarked;
