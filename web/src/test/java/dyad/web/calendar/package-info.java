/** Tests of this package. */
@NullMarked
package dyad.web.calendar;

import org.jspecify.annotations.NullMarked;
