/**
 * Questions to the archive and their answers.
 *
 * <p>{@link dyad.search.query.QueryParameters} reads a question from the parameters of a request
 * and checks it, {@link dyad.search.query.QuerySyntax} the query language within it. {@link
 * dyad.search.query.SearchBuilder} makes it a request to Elasticsearch, {@link
 * dyad.search.query.PageReader} makes the response a page of articles. {@link
 * dyad.search.query.ArticleArchive} is the front door. No Spring, no Kafka: all but the front door
 * is pure.
 */
@NullMarked
package dyad.search.query;

import org.jspecify.annotations.NullMarked;
