/** Tests of the package. */
@NullMarked
package dyad.search.alert.deliver;

import org.jspecify.annotations.NullMarked;
