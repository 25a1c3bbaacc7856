/** Tests of {@code dyad.ingest.fetch}. */
@NullMarked
package dyad.ingest.fetch;

import org.jspecify.annotations.NullMarked;
