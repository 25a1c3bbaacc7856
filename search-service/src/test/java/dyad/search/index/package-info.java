/** Tests of the package of the same name. */
@NullMarked
package dyad.search.index;

import org.jspecify.annotations.NullMarked;
