/** Tests of the package of the same name. */
@NullMarked
package dyad.web.page;

import org.jspecify.annotations.NullMarked;
