/** Tests of the package of the same name. */
@NullMarked
package dyad.search.query;

import org.jspecify.annotations.NullMarked;
