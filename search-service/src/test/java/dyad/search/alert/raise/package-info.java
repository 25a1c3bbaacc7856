/** Tests of the package. */
@NullMarked
package dyad.search.alert.raise;

import org.jspecify.annotations.NullMarked;
