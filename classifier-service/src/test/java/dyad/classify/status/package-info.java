/** Tests of the status. */
@NullMarked
package dyad.classify.status;

import org.jspecify.annotations.NullMarked;
