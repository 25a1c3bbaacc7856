/** Tests of {@code dyad.ingest.poll}. */
@NullMarked
package dyad.ingest.poll;

import org.jspecify.annotations.NullMarked;
