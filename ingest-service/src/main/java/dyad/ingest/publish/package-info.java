/**
 * Sixth stage: writes to Kafka.
 *
 * <p>A poll is one transaction: its articles and the feed's new state are there together or not at
 * all. The transaction also carries an offset of the group that shares the feeds, so the broker
 * refuses it once another instance owns the feed.
 */
@NullMarked
package dyad.ingest.publish;

import org.jspecify.annotations.NullMarked;
