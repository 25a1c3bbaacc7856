/**
 * Takes classified articles from Kafka into the index.
 *
 * <p>A batch is decoded, indexed in one bulk request, and only then committed, with {@link
 * dyad.event.StageCount} as the offsets' metadata. So a killed service repeats at most one batch,
 * which changes nothing in the index, and the counts stay exact. A record that can never be indexed
 * goes to the dead-letter topic, byte for byte, and the partition moves on. While Elasticsearch or
 * Kafka is away the same batch is tried again without end, with pauses.
 */
@NullMarked
package dyad.search.listen;

import org.jspecify.annotations.NullMarked;
