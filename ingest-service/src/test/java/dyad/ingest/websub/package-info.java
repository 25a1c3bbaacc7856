/** Tests of {@code dyad.ingest.websub}. */
@NullMarked
package dyad.ingest.websub;

import org.jspecify.annotations.NullMarked;
