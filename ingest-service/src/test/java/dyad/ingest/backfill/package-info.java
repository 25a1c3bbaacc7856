/** Tests of {@code dyad.ingest.backfill}. */
@NullMarked
package dyad.ingest.backfill;

import org.jspecify.annotations.NullMarked;
