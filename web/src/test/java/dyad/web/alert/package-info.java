/** Tests of what the pages say and send. */
@NullMarked
package dyad.web.alert;

import org.jspecify.annotations.NullMarked;
