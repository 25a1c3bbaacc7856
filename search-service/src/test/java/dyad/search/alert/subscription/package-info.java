/** Tests of the package. */
@NullMarked
package dyad.search.alert.subscription;

import org.jspecify.annotations.NullMarked;
