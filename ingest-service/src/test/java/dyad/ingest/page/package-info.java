/** Tests of {@code dyad.ingest.page}. */
@NullMarked
package dyad.ingest.page;

import org.jspecify.annotations.NullMarked;
