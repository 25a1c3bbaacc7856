/** Tests of {@code dyad.ingest.dedupe}. */
@NullMarked
package dyad.ingest.dedupe;

import org.jspecify.annotations.NullMarked;
