/** Tests of {@code dyad.ingest.normalize}. */
@NullMarked
package dyad.ingest.normalize;

import org.jspecify.annotations.NullMarked;
