/** The search page. Its address is its whole state. */
@NullMarked
package dyad.web.search;

import org.jspecify.annotations.NullMarked;
