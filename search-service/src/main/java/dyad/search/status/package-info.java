/**
 * How far the service is: what its consumer group has committed, and what the index holds.
 *
 * <p>The counts are read from where they are kept, the metadata of the committed offsets, so they
 * are those of the whole group and survive every restart.
 */
@NullMarked
package dyad.search.status;

import org.jspecify.annotations.NullMarked;
