@NullMarked
package dyad.ingest.check;

import org.jspecify.annotations.NullMarked;
