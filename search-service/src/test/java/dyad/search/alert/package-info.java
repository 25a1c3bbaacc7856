/** Tests of alerts, end to end. */
@NullMarked
package dyad.search.alert;

import org.jspecify.annotations.NullMarked;
