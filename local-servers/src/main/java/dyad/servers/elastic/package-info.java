/**
 * An Elasticsearch node as a child process.
 *
 * <p>{@link dyad.servers.elastic.ElasticNode} gives a node its own configuration, data, temporary
 * files and ports, and leaves the distribution as it is. Elasticsearch refuses to run as root. A
 * JVM that runs as root starts it as another user, {@link dyad.servers.elastic.UnprivilegedUser},
 * who must be able to reach all that the node needs: its home and Java are the caller's choice, and
 * a distribution out of that user's reach is copied to a place within it ({@link
 * dyad.servers.elastic.ReachableDistribution}).
 */
@NullMarked
package dyad.servers.elastic;

import org.jspecify.annotations.NullMarked;
