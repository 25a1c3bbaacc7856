/** Tests of the package. */
@NullMarked
package dyad.search.alert.watch;

import org.jspecify.annotations.NullMarked;
