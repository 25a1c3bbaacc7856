/** Tests of the package of the same name. */
@NullMarked
package dyad.search.scan;

import org.jspecify.annotations.NullMarked;
