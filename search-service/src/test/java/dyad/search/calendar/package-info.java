/** Tests of the package of the same name. */
@NullMarked
package dyad.search.calendar;

import org.jspecify.annotations.NullMarked;
