/** Tests of the listener's parts. */
@NullMarked
package dyad.classify.listen;

import org.jspecify.annotations.NullMarked;
