/** Tests of the whole service against real servers, and what they are written with. */
@NullMarked
package dyad.search;

import org.jspecify.annotations.NullMarked;
