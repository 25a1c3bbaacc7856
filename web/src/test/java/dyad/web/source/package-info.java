/** Tests of what the pages say and send. */
@NullMarked
package dyad.web.source;

import org.jspecify.annotations.NullMarked;
