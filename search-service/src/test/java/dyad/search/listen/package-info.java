/** Tests of the package of the same name. */
@NullMarked
package dyad.search.listen;

import org.jspecify.annotations.NullMarked;
