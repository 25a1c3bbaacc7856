/** The functional themes side by side: how each goes, and since when it is quiet. */
@NullMarked
package dyad.web.field;

import org.jspecify.annotations.NullMarked;
