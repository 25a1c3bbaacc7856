/** Tests of the service as a whole, and what they share. */
@NullMarked
package dyad.classify;

import org.jspecify.annotations.NullMarked;
