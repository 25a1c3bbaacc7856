/** Tests of this package. */
@NullMarked
package dyad.web.trend;

import org.jspecify.annotations.NullMarked;
