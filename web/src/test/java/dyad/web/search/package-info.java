/** Tests of the package of the same name. */
@NullMarked
package dyad.web.search;

import org.jspecify.annotations.NullMarked;
