/** Tests of {@code dyad.ingest.publish}. */
@NullMarked
package dyad.ingest.publish;

import org.jspecify.annotations.NullMarked;
