/** Tests of this package. */
@NullMarked
package dyad.web.chart;

import org.jspecify.annotations.NullMarked;
