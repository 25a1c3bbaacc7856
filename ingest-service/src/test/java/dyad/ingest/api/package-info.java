/** Tests of {@code dyad.ingest.api}. */
@NullMarked
package dyad.ingest.api;

import org.jspecify.annotations.NullMarked;
