/**
 * The connection to Elasticsearch: its clients, its health, and what a failure of it means.
 *
 * <p>There are two kinds of failure. {@link dyad.search.elastic.ElasticsearchAwayException}: it
 * does not answer or cannot work now, so the same request may succeed later. {@link
 * dyad.search.elastic.RefusedRequestException}: it answered that the request is wrong, so trying
 * again cannot help.
 */
@NullMarked
package dyad.search.elastic;

import org.jspecify.annotations.NullMarked;
