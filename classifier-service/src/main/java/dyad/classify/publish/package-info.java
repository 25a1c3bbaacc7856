/**
 * What the service writes to Kafka: classified articles and dead letters.
 *
 * <p>A batch of them and the offsets it was made from are one transaction, so that each article
 * read is told of exactly once to whoever reads committed records only, however often the process
 * is killed.
 */
@NullMarked
package dyad.classify.publish;

import org.jspecify.annotations.NullMarked;
