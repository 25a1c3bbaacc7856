/** Tests of the package of the same name. */
@NullMarked
package dyad.web.reading;

import org.jspecify.annotations.NullMarked;
