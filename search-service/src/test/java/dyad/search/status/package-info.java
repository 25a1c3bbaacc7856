/** Tests of the package of the same name. */
@NullMarked
package dyad.search.status;

import org.jspecify.annotations.NullMarked;
