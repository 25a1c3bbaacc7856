/**
 * How the service is: counts of what became of all entries, feeds with problems, health.
 *
 * <p>The counts are sums over the feeds' states on Kafka, so they survive a restart.
 */
@NullMarked
package dyad.ingest.status;

import org.jspecify.annotations.NullMarked;
