/** Tests of this package. */
@NullMarked
package dyad.web.methodology;

import org.jspecify.annotations.NullMarked;
