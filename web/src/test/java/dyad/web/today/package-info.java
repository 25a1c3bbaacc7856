/** Tests of the package of the same name. */
@NullMarked
package dyad.web.today;

import org.jspecify.annotations.NullMarked;
