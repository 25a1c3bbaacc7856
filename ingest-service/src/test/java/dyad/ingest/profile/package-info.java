/** Tests of {@code dyad.ingest.profile}. */
@NullMarked
package dyad.ingest.profile;

import org.jspecify.annotations.NullMarked;
