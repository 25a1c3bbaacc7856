/** Tests of {@code dyad.ingest.gate}. */
@NullMarked
package dyad.ingest.gate;

import org.jspecify.annotations.NullMarked;
