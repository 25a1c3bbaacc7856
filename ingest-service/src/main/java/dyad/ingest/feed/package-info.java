/**
 * The feeds that are followed and what is known of each.
 *
 * <p>{@link dyad.ingest.feed.FeedCatalog} holds them in memory, {@link dyad.ingest.feed.FeedLog}
 * fills it from the two compacted topics: there is no database. {@link dyad.ingest.feed.OpmlReader}
 * reads lists of feeds as people exchange them.
 */
@NullMarked
package dyad.ingest.feed;

import org.jspecify.annotations.NullMarked;
