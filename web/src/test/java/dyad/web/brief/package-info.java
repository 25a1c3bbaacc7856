/** Tests of this package. */
@NullMarked
package dyad.web.brief;

import org.jspecify.annotations.NullMarked;
