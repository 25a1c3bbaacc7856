/** Tests of the package. */
@NullMarked
package dyad.search.alert.match;

import org.jspecify.annotations.NullMarked;
