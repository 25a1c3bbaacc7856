/** Tests of reading the profile. */
@NullMarked
package dyad.classify.framework;

import org.jspecify.annotations.NullMarked;
