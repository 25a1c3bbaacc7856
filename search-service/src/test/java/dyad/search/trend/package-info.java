/** Tests of the package of the same name. */
@NullMarked
package dyad.search.trend;

import org.jspecify.annotations.NullMarked;
