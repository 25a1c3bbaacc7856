/** Tests of the package. */
@NullMarked
package dyad.stack.alert;

import org.jspecify.annotations.NullMarked;
