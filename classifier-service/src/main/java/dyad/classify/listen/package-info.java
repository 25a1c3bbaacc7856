/**
 * The work itself: ingested articles are read in batches, labelled one by one, and the outcome is
 * published in one transaction with the offsets.
 *
 * <p>What cannot be decoded or labelled goes to the dead-letter topic in the same transaction, and
 * the partition moves on. When Kafka fails, the batch is tried again without limit: nothing is
 * skipped for that. How many articles went either way is committed with the offset ({@link
 * dyad.event.StageCount}), so the counts are as exact as the offsets.
 */
@NullMarked
package dyad.classify.listen;

import org.jspecify.annotations.NullMarked;
