/** Tests of {@code dyad.ingest.parse}. */
@NullMarked
package dyad.ingest.parse;

import org.jspecify.annotations.NullMarked;
