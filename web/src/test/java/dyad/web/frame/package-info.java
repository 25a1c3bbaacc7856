/** Tests of the package of the same name. */
@NullMarked
package dyad.web.frame;

import org.jspecify.annotations.NullMarked;
