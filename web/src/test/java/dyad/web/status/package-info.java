/** Tests of what the pages say and send. */
@NullMarked
package dyad.web.status;

import org.jspecify.annotations.NullMarked;
