/** Tests of {@code dyad.classify.actor}. */
@NullMarked
package dyad.classify.actor;

import org.jspecify.annotations.NullMarked;
