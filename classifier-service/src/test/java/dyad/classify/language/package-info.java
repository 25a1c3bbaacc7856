/** Tests of {@code dyad.classify.language}. */
@NullMarked
package dyad.classify.language;

import org.jspecify.annotations.NullMarked;
