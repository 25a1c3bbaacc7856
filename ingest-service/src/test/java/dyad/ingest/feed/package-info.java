/** Tests of {@code dyad.ingest.feed}. */
@NullMarked
package dyad.ingest.feed;

import org.jspecify.annotations.NullMarked;
