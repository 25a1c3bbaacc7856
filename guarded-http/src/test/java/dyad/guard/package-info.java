/** Tests of the package. */
@NullMarked
package dyad.guard;

import org.jspecify.annotations.NullMarked;
